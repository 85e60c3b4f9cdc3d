// Prints how much of both APIs has data, and which mutations work:  npm run shop:coverage
import { measureCoverage } from './measure-coverage.ts';
import { printCoverage } from './print-coverage.ts';
import { printStorefront } from './print-storefront.ts';
import { tryMutations } from './try-mutations.ts';
import { explain } from './without-data.ts';

const { coverage } = await measureCoverage();
printCoverage(coverage, explain);

const tries = await tryMutations();
const working = tries.filter(({ fault }) => fault === null);
console.log(`\n${working.length} of ${tries.length} mutations`);
for (const { fault, name } of tries) if (fault) console.log(`  ${name}: ${fault}`);
await printStorefront();
