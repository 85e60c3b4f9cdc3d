import fc from 'fast-check';
import { resolveConfig } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import { listFiles, projectRoot } from './source-files';

/** What Vitest provides to tests, and runs before them, in a run with this mode. */
async function readSettings(mode: string) {
  const configFile = `${projectRoot}/vitest.config.ts`;
  const { test } = await resolveConfig({ configFile, mode, logLevel: 'silent' }, 'serve', mode);
  return { runs: test?.provide?.propertyRuns, setupFiles: test?.setupFiles };
}

describe('the number of inputs a property is tried with', () => {
  it('is 500 in npm test and 10,000 in the nightly run, set before every test file', async () => {
    const setupFiles = ['.ci/property-setup.ts'];
    expect(await readSettings('test')).toEqual({ runs: 500, setupFiles });
    expect(await readSettings('nightly')).toEqual({ runs: 10_000, setupFiles });
    const [manifest] = listFiles('package.json');
    expect(JSON.parse(manifest?.text ?? '').scripts).toMatchObject({
      test: 'node .ci/test.mjs',
      'test:nightly': 'vitest run --mode nightly',
    });
  });

  it('reaches properties of either kind', async () => {
    const tried = { plain: 0, asynchronous: 0 };
    const count = (kind: keyof typeof tried) => {
      tried[kind] += 1;
    };
    fc.assert(fc.property(fc.nat(), () => count('plain')));
    await fc.assert(fc.asyncProperty(fc.nat(), async () => count('asynchronous')));
    const runs = inject('propertyRuns');
    expect(tried).toEqual({ plain: runs, asynchronous: runs });
  });

  it('is nowhere set for one property alone', () => {
    const users = listFiles('{app,bench,components,demo-shop,lib}/**/*.{ts,tsx}').filter(
      ({ path, text }) => text.includes("from 'fast-check'") && !path.includes('property-runs'),
    );
    expect(users.length).toBeGreaterThan(10);
    const stubborn = users.filter(({ text }) => /\bnumRuns\b|\bconfigureGlobal\b/.test(text));
    expect(stubborn.map(({ path }) => path)).toEqual([]);
  });

  it('comes with the seed that makes a failure fail again', () => {
    const failing = () => fc.assert(fc.property(fc.nat(), (number) => number < 10));
    expect(failing).toThrow(/seed: -?\d+, path: "/);
  });
});
