// Fails when a generated file is not what its .graphql document and the schema give today.
// Compares contents, not git: a fresh clone, a dirty tree and a tarball all get the same answer.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generate, loadContext } from '@graphql-codegen/cli';

const context = await loadContext('codegen.ts');
context.updateConfig({ silent: true, noSilentErrors: true, errorsOnly: true });
const fresh = new Map(
  (await generate(context, false)).map(({ filename, content }) => [resolve(filename), content]),
);
const differing = [...fresh].filter(
  ([file, content]) => !existsSync(file) || readFileSync(file, 'utf8').trim() !== content.trim(),
);
const orphans = globSync('lib/**/*.generated.ts').filter((file) => !fresh.has(resolve(file)));

for (const [file] of differing) console.error(`differs from its document: ${file}`);
for (const file of orphans) console.error(`has no document any more: ${file}`);
if (differing.length + orphans.length > 0) {
  console.error('Run `npm run codegen` and commit what it writes.');
  process.exit(1);
}
console.log(`${fresh.size} generated files are up to date.`);
