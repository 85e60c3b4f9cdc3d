import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Receiver, startReceiver } from '@/lib/testing/webhooks';

afterAll(() => vi.unstubAllEnvs());

/** Whoever signs in with this `sub` by the ID token, and what the log says of it. */
async function start(settings: Readonly<Record<string, string | undefined>> = {}) {
  const app: Receiver = await startReceiver({ REDIS_URL: '', ...settings });
  const { closeAccount, noteSubject } = await import('./close-account');
  return { ...app, closeAccount, noteSubject };
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
    expect(lines).toEqual([{ event: 'webhook.subject_unknown' }]);
  });

  it('is nobody’s business where no webhooks are taken', async () => {
    const { lines, noteSubject } = await start({ SHOPIFY_WEBHOOK_SECRET: undefined });
    noteSubject('a3f1-77');
    expect(lines).toEqual([]);
  });
});
