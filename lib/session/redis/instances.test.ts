import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startWorker } from '@/bench/workers.mjs';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { countTokenCalls, createTestSession, tokenPath } from '@/lib/testing/sessions';

const redisUrl = inject('redisUrl');

type Visit = {
  readonly isSignedIn: boolean | 'unknown';
  readonly token: string | null;
  readonly ms: number;
};
type Worker = {
  ask<Result>(task: string, input: unknown): Promise<Result>;
  kill(signal?: NodeJS.Signals): boolean;
};

/** Three processes compile the app's code on however few cores there are. */
const startWithinMs = 120_000;

describe.skipIf(!redisUrl)('several processes over one Redis', { timeout: 60_000 }, () => {
  const workers: Worker[] = [];
  const start = async () => (await startWorker({ REDIS_URL: redisUrl })) as Worker;

  beforeAll(async () => {
    workers.push(...(await Promise.all([start(), start(), start()])));
  }, startWithinMs);
  afterAll(() => {
    for (const worker of workers) worker.kill();
  });

  async function signIn(email: string) {
    const { subject, tokens } = await createTestSession({ email, expiresInMs: -1_000 });
    return workers[0]?.ask<Record<string, string>>('signIn', { subject, tokens });
  }

  it.each([1, 16, 64])(
    'T49, T85: ask the shop once when %i requests come to each of three at once',
    async (count) => {
      const email = createEmail();
      const cookies = await signIn(email);
      const visits = await Promise.all(
        workers.map((worker) => worker.ask<Visit[]>('visit', { cookies, count })),
      );
      const all = visits.flat();
      expect(all).toHaveLength(3 * count);
      expect(all.filter(({ isSignedIn }) => isSignedIn !== true)).toEqual([]);
      expect(new Set(all.map(({ token }) => token)).size).toBe(1);
      expect(await countTokenCalls(email)).toBe(1);
    },
  );

  it('T85: wake those that wait at once: nobody sleeps until a lock runs out', async () => {
    const email = createEmail();
    const cookies = await signIn(email);
    await demoShop.setFault({ email, path: tokenPath }, { type: 'delay', ms: 400 });
    const visits = await Promise.all(
      workers.map((worker) => worker.ask<Visit[]>('visit', { cookies, count: 1 })),
    );
    const slowest = Math.max(...visits.flat().map(({ ms }) => ms));
    const quickest = Math.min(...visits.flat().map(({ ms }) => ms));
    expect(slowest - quickest).toBeLessThan(400);
    expect(await countTokenCalls(email)).toBe(1);
  });

  it('T85: survive the one that was refreshing: killed, it is followed by the next', async () => {
    const email = createEmail();
    const cookies = await signIn(email);
    const holder = await start();
    const path = tokenPath;
    const { id } = await demoShop.setFault({ email, path }, { type: 'delay', ms: 2_000 }, 1);
    // Whose answer nobody hears: the refresh token is not spent by it.
    await demoShop.setFault({ email, path }, { type: 'status', code: 503 }, 1);
    holder.ask('visit', { cookies, count: 1 }).catch(() => undefined);
    await expect.poll(() => demoShop.hasStruck(id), { timeout: 20_000, interval: 20 }).toBe(true);
    holder.kill('SIGKILL');
    const [visit] = (await workers[1]?.ask<Visit[]>('visit', { cookies, count: 1 })) ?? [];
    expect(visit?.isSignedIn).toBe(true);
    expect(visit?.token).not.toBeNull();
    expect(await countTokenCalls(email)).toBeLessThanOrEqual(2);
  });
});
