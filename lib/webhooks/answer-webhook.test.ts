import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import {
  type Receiver,
  startReceiver,
  toCustomerBody,
  toMerge,
  toRedaction,
  toShopBody,
} from '@/lib/testing/webhooks';

const redisUrl = inject('redisUrl');
const stores = [
  { name: 'sealed cookies', settings: { REDIS_URL: '' }, isHere: true },
  { name: 'Redis', settings: { REDIS_URL: redisUrl ?? '' }, isHere: Boolean(redisUrl) },
];

afterAll(() => vi.unstubAllEnvs());

describe.each(stores)('webhooks over $name', ({ settings, isHere }) => {
  describe.skipIf(!isHere)('as the shop sends them', () => {
    let app: Receiver;
    beforeAll(async () => {
      app = await startReceiver(settings);
    });
    afterEach(() => {
      app.lines.length = 0;
    });
    afterAll(() => app.sessions.stop());

    it.each([
      ['customers/disable', toCustomerBody],
      ['customers/delete', toCustomerBody],
      ['customers/redact', toRedaction],
      ['customers/merge', (id: number) => toMerge(id, 'completed')],
    ])('T126: %s ends every session of that customer, and nobody else’s', async (topic, toBody) => {
      const mine = await app.signIn();
      const second = await app.signIn(mine.customerId);
      const stranger = await app.signIn();
      expect(await app.deliver({ topic, body: toBody(mine.customerId) })).toBe(200);
      expect([await mine.read(), await second.read()]).toEqual(['closed', 'closed']);
      expect(await stranger.read()).toBe('session');
    });

    it('T126: any number of times, and whoever is let in again later stays', async () => {
      const { customerId, read } = await app.signIn();
      const delivery = { topic: 'customers/disable', body: toCustomerBody(customerId) };
      const statuses = await Promise.all(Array.from({ length: 20 }, () => app.deliver(delivery)));
      expect(new Set(statuses)).toEqual(new Set([200]));
      expect(await read()).toBe('closed');
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await (await app.signIn(customerId)).read()).toBe('session');
    });

    it('T126: nothing of a session is left: no request gets in with it, and no refresh brings it back', async () => {
      const { customerId, jar } = await app.signIn();
      const reading = await app.sessions.store.read(jar, new Date());
      if (reading.kind !== 'session') throw new Error('not signed in');
      const refreshing = app.sessions.store.refresh(reading.session, jar, new Date());
      await app.deliver({ topic: 'customers/delete', body: toCustomerBody(customerId) });
      await refreshing;
      const guard = await app.sessions.guardRequest(jar, new Date());
      expect(guard).toEqual({ isSignedIn: false, isClosed: true, writes: [], hides: [] });
      expect((await app.sessions.store.refresh(reading.session, jar, new Date())).kind).toBe(
        'dead',
      );
    });

    it('T126: what it did is written down, and not about whom', async () => {
      const { customerId } = await app.signIn();
      await app.deliver({ topic: 'customers/redact', body: toRedaction(customerId) });
      const request = {
        ...toRedaction(customerId),
        orders_requested: [1],
        data_request: { id: 9_999 },
      };
      await app.deliver({ topic: 'customers/data_request', body: request });
      await app.deliver({ topic: 'shop/redact', body: toShopBody() });
      expect(app.lines.map(({ event, topic }) => `${event} ${topic}`)).toEqual([
        'webhook.taken customers/redact',
        'webhook.taken customers/data_request',
        'webhook.taken shop/redact',
      ]);
      expect(app.lines[1]).toMatchObject({ dataRequest: 9_999 });
      const text = JSON.stringify(app.lines);
      for (const personal of [String(customerId), 'ada@example.com', '1234567']) {
        expect(text).not.toContain(personal);
      }
    });

    it.each([
      ['a merge that failed', 'customers/merge', (id: number) => toMerge(id, 'failed')],
      [
        'a request for data',
        'customers/data_request',
        (id: number) => ({ ...toRedaction(id), data_request: { id: 1 } }),
      ],
      // `disabled` is also the state of everybody who never had a password, so it says nothing.
      [
        'a change',
        'customers/update',
        (id: number) => ({ ...toCustomerBody(id), state: 'disabled' }),
      ],
      [
        'another customer’s end',
        'customers/delete',
        (id: number) => toCustomerBody(id + 1_000_000),
      ],
    ])('T126: %s ends nobody’s session', async (_, topic, toBody) => {
      const { customerId, read } = await app.signIn();
      expect(await app.deliver({ topic, body: toBody(customerId) })).toBe(200);
      expect(await read()).toBe('session');
    });
  });
});
