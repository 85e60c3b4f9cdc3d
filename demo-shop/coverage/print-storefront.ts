import { measureStorefront } from './storefront.ts';
import { LEFT_OUT } from './storefront-left-out.ts';
import { explainStorefront } from './storefront-without-data.ts';

/** How much of a customer's journey through the Storefront API has data, and what is no part of it. */
export async function printStorefront(): Promise<void> {
  const coverage = await measureStorefront();
  console.log('\nStorefront API, as far as a customer’s journey goes:\n');
  for (const { fields, missing, type } of coverage) {
    console.log(`${type.padEnd(48)} ${fields - missing.length}/${fields}`);
  }
  const total = coverage.reduce((sum, { fields }) => sum + fields, 0);
  const without = coverage.reduce((sum, { missing }) => sum + missing.length, 0);
  const percent = ((100 * (total - without)) / total).toFixed(1);
  console.log(`\n${total - without} of ${total} fields (${percent} %) of ${coverage.length} types`);
  console.log('\nwithout data, and why:');
  for (const { missing, type } of coverage) {
    for (const field of missing) {
      const why = explainStorefront(type, field) ?? 'Not explained.';
      console.log(`  ${`${type}.${field}`.padEnd(50)} ${why}`);
    }
  }
  console.log('\nno part of it, and why:');
  for (const [fields, why] of LEFT_OUT) console.log(`  ${fields.join(', ')}\n    ${why}`);
}
