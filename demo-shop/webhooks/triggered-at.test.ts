import { expect, it } from 'vitest';
import { startWebhookShop } from '../testing/webhook-shop.ts';

it('several things of one event are told a millisecond apart, though the shop’s clock stands still', async () => {
  const shop = await startWebhookShop();
  const listed = await shop.control<{ id: string; status: string }[]>('GET', '/subscriptions');
  const id = listed
    .find(({ status }) => status === 'ACTIVE')
    ?.id.split('/')
    .at(-1);
  const billed = await shop.control<{ topics: string[] }>('POST', `/subscriptions/${id}/bill`);
  const received = await shop.app.waitFor(billed.topics.length);
  await shop.stop();
  const told = received.map(({ headers }) => ({
    at: String(headers['x-shopify-triggered-at']),
    topic: headers['x-shopify-topic'],
  }));
  expect(billed.topics.length).toBeGreaterThan(3);
  expect(new Set(told.map(({ at }) => at)).size).toBe(billed.topics.length);
  expect(told.toSorted((a, b) => a.at.localeCompare(b.at)).map(({ topic }) => topic)).toEqual(
    billed.topics,
  );
});
