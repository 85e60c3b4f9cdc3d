import { printCoverage } from './print-coverage.ts';
import { measureStorefront } from './storefront.ts';
import { LEFT_OUT } from './storefront-left-out.ts';
import { explainStorefront } from './storefront-without-data.ts';
import { toShare } from './to-share.ts';

/** How much of a customer's journey through the Storefront API has data, and what is no part of it. */
export async function printStorefront(): Promise<void> {
  const { coverage, whole } = await measureStorefront();
  console.log('\nStorefront API, as far as a customer’s journey goes:\n');
  printCoverage(coverage, explainStorefront);
  console.log(`\nof all there is, with what is no part of it: ${toShare(whole)}`);
  console.log('\nno part of it, and why:');
  for (const [fields, why] of LEFT_OUT) console.log(`  ${fields.join(', ')}\n    ${why}`);
}
