// Figure 1: answers of a hostile shop, and the OpenID suite's modules. Runs their tests, and counts them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = [
  'lib/auth/hostile-callbacks.test.ts',
  'lib/auth/hostile-token-answers.test.ts',
  'lib/auth/hostile-id-tokens.test.ts',
  'lib/auth/oidf-modules.test.ts',
  'app/account/(auth)/logout/oidf-modules.test.ts',
];
const leastHostile = 80;

/** Those of the suite's modules for relying parties that apply to this client. */
const modules = [
  ...['', '-client-secret-basic', '-invalid-iss', '-missing-sub', '-invalid-aud', '-missing-aud'],
  ...['-missing-iat', '-kid-absent-single-jwks', '-kid-absent-multiple-jwks'],
  ...['-idtoken-sig-rs256', '-idtoken-sig-none', '-invalid-sig-rs256', '-invalid-sig-hs256'],
  ...['-invalid-sig-es256', '-nonce-invalid', '-refresh-token', '-refresh-token-invalid-issuer'],
  ...['-refresh-token-invalid-sub', '-discovery-openid-config', '-discovery-jwks-uri-keys'],
  ...['-discovery-issuer-mismatch', '-signing-key-rotation'],
  ...['-signing-key-rotation-just-before-signing', '-rp-init-logout', '-rp-init-logout-no-state'],
  '-rp-init-logout-other-state',
].map((name) => `oidcc-client-test${name}`);

/** Every test of these files, with the groups it stands in. */
async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-bench-'));
  const report = join(folder, 'report.json');
  const reporter = ['--reporter=json', `--outputFile=${report}`];
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', ...reporter, ...files];
    await once(spawn(process.execPath, args, { cwd: root, stdio: 'ignore' }), 'exit');
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return testResults.flatMap(({ assertionResults }) => assertionResults);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function measure() {
  const tests = await runTests();
  const isHostile = ({ ancestorTitles }) => /^(?:a )?hostile/.test(ancestorTitles[0] ?? '');
  const isPassed = ({ status }) => status === 'passed';
  const hostile = tests.filter(isHostile);
  const refused = hostile.filter(isPassed).length;
  const passed = new Set(tests.filter(isPassed).map(({ title }) => title));
  const enacted = modules.filter((name) => passed.has(name));
  const missing = modules.filter((name) => !passed.has(name));
  return [
    {
      what: 'hostile answers of the shop refused',
      promise: `all of at least ${leastHostile}`,
      measured: `${refused} of ${hostile.length}`,
      isKept: hostile.length >= leastHostile && refused === hostile.length,
      details: hostile.filter((test) => !isPassed(test)).map(({ title }) => title),
    },
    {
      what: 'OpenID suite, modules for relying parties, re-enacted',
      promise: 'all of them',
      measured: `${enacted.length} of ${modules.length}`,
      isKept: missing.length === 0,
      details: missing.length > 0 ? missing : enacted,
    },
  ];
}
