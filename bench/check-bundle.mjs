// What the build may not contain, and what its account pages may weigh. Reads files only; the same
// weight as a real browser loads it is measured by e2e/site/client-js.spec.ts.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readBudget } from './budget.mjs';
import { buildCanary } from './build-canary.mjs';

const build = fileURLToPath(new URL('../.next', import.meta.url));
const problems = [];

/** Words that only server code has: one of them in a browser's file is a leak. */
const serverOnly = [
  'shpat_',
  'SESSION_SECRET',
  'CLIENT_SECRET',
  'openid-client',
  'server-only',
  'demo-shop',
];
/** A route's folder may be named like a file. */
const listFiles = (pattern) => globSync(pattern).filter((path) => statSync(path).isFile());
for (const file of listFiles(`${build}/static/**/*.{js,css,json}`)) {
  const text = readFileSync(file, 'utf8');
  for (const word of serverOnly) {
    if (text.includes(word)) problems.push(`${file} mentions ${word}`);
  }
}
if (globSync(`${build}/static/**/*.map`).length > 0) problems.push('source maps are public');

// What stood in the settings while this was built (.ci/test.mjs) is nowhere in it, on no side.
for (const file of listFiles(`${build}/{static,server}/**/*.{js,json,html,rsc,map}`)) {
  if (readFileSync(file, 'utf8').includes(buildCanary)) problems.push(`${file} holds a secret`);
}
for (const file of listFiles(`${build}/{*.json,standalone/*.js,standalone/.env*}`)) {
  if (readFileSync(file, 'utf8').includes(buildCanary)) problems.push(`${file} holds a secret`);
}

// The demo shop is another computer: neither traced into the server nor mentioned by its code. The
// configuration that keeps it out has to name it, so files of settings are not looked into.
for (const file of listFiles(`${build}/server/**/*.nft.json`)) {
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  const traced = files.filter((path) => /(^|\/)demo-shop\//.test(path));
  if (traced.length > 0) problems.push(`${file} traces ${traced[0]}`);
}
for (const file of listFiles(`${build}/server/**/*.js`)) {
  if (readFileSync(file, 'utf8').includes('demo-shop/'))
    problems.push(`${file} mentions demo-shop`);
}
for (const name of ['demo-shop', 'e2e', '.env']) {
  if (existsSync(join(build, 'standalone', name))) problems.push(`the server contains ${name}`);
}

/** Scripts Next's manifests say a page starts with; not the polyfills that modern browsers skip. */
function readPageScripts(page) {
  const { rootMainFiles } = JSON.parse(readFileSync(join(build, 'build-manifest.json'), 'utf8'));
  const manifest = join(build, 'server/app', `${page}_client-reference-manifest.js`);
  const text = readFileSync(manifest, 'utf8');
  const json = text.slice(text.indexOf('"] = ') + 5).replace(/;\s*$/, '');
  const { entryJSFiles } = JSON.parse(json);
  return [...new Set([...rootMainFiles, ...Object.values(entryJSFiles).flat()])];
}

const { bareBytes, budgetBytes } = readBudget();
for (const page of ['account/(signed-in)/orders/page', 'account/(signed-in)/orders/[id]/page']) {
  const bytes = readPageScripts(page)
    .map((file) => gzipSync(readFileSync(join(build, file))).length)
    .reduce((sum, size) => sum + size, 0);
  const above = bytes - bareBytes;
  console.log(`${page}: ${bytes} B gzip, ${above} B above a bare page (budget ${budgetBytes})`);
  if (above > budgetBytes) problems.push(`${page} ships ${above - budgetBytes} B too much`);
}

for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
