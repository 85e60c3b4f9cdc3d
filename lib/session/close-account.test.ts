import { afterAll, describe, expect, inject, it, vi } from 'vitest';
import { setTelemetry } from '@/lib/telemetry/telemetry';
import { type Receiver, startReceiver } from '@/lib/testing/webhooks';

afterAll(() => vi.unstubAllEnvs());

/** Whoever signs in with this `sub` by the ID token, and what the log says of it. */
async function start(settings: Readonly<Record<string, string | undefined>> = {}) {
  const app: Receiver = await startReceiver({ REDIS_URL: '', ...settings });
  const { closeAccount, noteSubject } = await import('./close-account');
  return { ...app, closeAccount, noteSubject };
}

const redisUrl = inject('redisUrl');

/** What is counted from now on. */
function count(): unknown[] {
  const points: unknown[] = [];
  setTelemetry({
    startSpan: () => ({ note: () => undefined, end: () => undefined }),
    record: (name, value, attributes) => void points.push({ name, value, ...attributes }),
    stop: async () => undefined,
  });
  return points;
}

describe('T126: the customer of a webhook', () => {
  it.each(['7310000000001', 'gid://shopify/Customer/7310000000001'])(
    'is found by the number, also where ID tokens name %s',
    async (subject) => {
      const { closeAccount, signIn } = await start();
      const [mine, other] = [await signIn(1, subject), await signIn(17_310_000_000_001)];
      await closeAccount('7310000000001', new Date());
      expect([await mine.read(), await other.read()]).toEqual(['closed', 'session']);
    },
  );

  it('cannot be found where ID tokens name something else, which is said once', async () => {
    const { lines, noteSubject } = await start();
    for (const known of ['7310000000001', 'gid://shopify/Customer/1']) noteSubject(known);
    expect(lines).toEqual([]);
    for (const odd of ['a3f1-77', 'gid://shopify/Identity/1', '12x']) noteSubject(odd);
    for (const odd of ['x12', ' 7310000000001']) noteSubject(odd);
    expect(lines).toEqual([{ event: 'webhook.subject_unknown' }]);
  });

  it.skipIf(!redisUrl)('has sessions that Redis can count, under either name', async () => {
    const { closeAccount, sessions, signIn } = await start({ REDIS_URL: redisUrl ?? '' });
    const id = String(7_400_000_000_000 + Math.floor(Math.random() * 1e9));
    const all = [
      await signIn(1, id),
      await signIn(1, id),
      await signIn(1, `gid://shopify/Customer/${id}`),
    ];
    const points = count();
    expect(await closeAccount(id, new Date())).toBe(3);
    expect(await Promise.all(all.map(({ read }) => read()))).toEqual(Array(3).fill('closed'));
    // Nobody is left, and nothing more is counted.
    expect(await closeAccount(id, new Date())).toBe(0);
    const ended = { name: 'foyer.sessions.ended', value: 3, 'foyer.outcome': 'customer-gone' };
    expect(points).toEqual([ended]);
    sessions.stop();
  });

  it('has sessions that nobody can count where they are in cookies', async () => {
    const { closeAccount } = await start();
    const points = count();
    expect(await closeAccount('7310000000001', new Date())).toBeNull();
    expect(points).toEqual([]);
  });

  it('is nobody’s business where no webhooks are taken', async () => {
    const { lines, noteSubject } = await start({ SHOPIFY_WEBHOOK_SECRET: undefined });
    noteSubject('a3f1-77');
    expect(lines).toEqual([]);
  });
});
