import { describe, expect, it } from 'vitest';
import { StoreError } from '@/lib/redis/store-error';
import { createLateEndings } from './late-endings';

describe('sign-outs that the store could not be told', () => {
  it('T37: are all told when it is back, however many there are', async () => {
    let isAway = true;
    const told = new Set<string>();
    const endings = createLateEndings(async (idHash) => {
      if (isAway) throw new StoreError('unreachable');
      told.add(idHash);
    });
    const all = Array.from({ length: 6_000 }, (_, index) => `id-${index}`);
    for (const idHash of all) endings.add(idHash, new Date());
    expect(all.filter((idHash) => !endings.has(idHash))).toEqual([]);
    isAway = false;
    await expect.poll(() => told.size, { timeout: 5_000 }).toBe(6_000);
    expect(endings.has('id-0')).toBe(false);
    endings.add('later', new Date());
    await expect.poll(() => told.has('later')).toBe(true);
  });
});
