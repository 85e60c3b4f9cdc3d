import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './source-files';

const page = readFileSync(`${projectRoot}/docs/advisories.md`, 'utf8');
const lock: { packages: Record<string, { version?: string; integrity?: string; link?: boolean }> } =
  JSON.parse(readFileSync(`${projectRoot}/package-lock.json`, 'utf8'));

const rows = [...page.matchAll(/^\| ([^|]+?) +\|[^|]+\| `([^`]+)` +\| ([\d.]+) +\|/gm)].map(
  ([, advisory = '', name = '', mendedIn = '']) => ({ advisory, name, mendedIn }),
);

const isOlder = (version: string, than: string) =>
  version.localeCompare(than, 'en', { numeric: true }) < 0;

describe('docs/advisories.md', () => {
  it('T77: has a row for each class that concerns what we use', () => {
    const known = ['55182', '55184', '23870', '29927', '44575', '44578', '44577', '44576', '64641'];
    const listed = rows.map(({ advisory }) => advisory).join();
    expect(known.filter((number) => !listed.includes(number))).toEqual([]);
  });

  it.each(rows)('T77: $name is new enough for $advisory', ({ name, mendedIn }) => {
    const installed = lock.packages[`node_modules/${name}`]?.version ?? 'missing';
    expect(installed).toMatch(/^\d+\.\d+\.\d+$/);
    expect(isOlder(installed, mendedIn)).toBe(false);
  });

  it('T77: the comparison would notice an older one', () => {
    expect(isOlder('16.3.2', '16.3.3')).toBe(true);
    expect(isOlder('16.10.0', '16.3.3')).toBe(false);
  });

  it('T77: every package of the lock file is held by a hash', () => {
    const bare = Object.entries(lock.packages).filter(
      ([path, { integrity, link }]) => path && !integrity && !link,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});
