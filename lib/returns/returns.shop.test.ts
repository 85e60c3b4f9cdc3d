import { beforeAll, describe, expect, it, vi } from 'vitest';
import { getEnv } from '@/lib/env';
import { type Shopper, signInShopper } from '@/lib/testing/shopper';
import { CalculateReturnDocument } from './calculate-return.customer-account.generated';
import { RecentReturnsDocument } from './request-return.customer-account.generated';
import { OrderReturnDocument } from './return.customer-account.generated';
import {
  MoreReturnChoicesDocument,
  ReturnChoicesDocument,
} from './return-choices.customer-account.generated';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(),
}));

/** What became of these orders: paid back, exchanged, refused, withdrawn and labelled, on the way, nothing yet. */
const [done, exchanged, refused, labelled, underway, fresh] = [
  '6021990981238',
  '6021990981312',
  '6021990981349',
  '6021990981386',
  '6021990981423',
  '6021990981460',
] as const;

let shopper: Shopper;
let returns: typeof import('./index');

beforeAll(async () => {
  shopper = await signInShopper('ida.svensson@example.com');
  next.cookies = shopper.cookies;
  returns = await import('./index');
});

type ReturnList = { order: { returns: { nodes: { id: string }[] } } };
async function listReturns(orderId: string): Promise<string[]> {
  const query = 'query ($id: ID!) { order(id: $id) { returns(first: 20) { nodes { id } } } }';
  const { data } = await shopper.ask<ReturnList>(query, { id: `gid://shopify/Order/${orderId}` });
  return data.order.returns.nodes.map(({ id }) => id.split('/').at(-1) ?? '');
}

async function open(orderId: string) {
  const found = await Promise.all(
    (await listReturns(orderId)).map((id) =>
      returns.getReturn(orderId, id, 'en', getEnv().shopOrigin),
    ),
  );
  return found.map((one) => one ?? Promise.reject(new Error('it is not there')));
}

describe('what can go back', () => {
  it('T92: is asked for in less than the 1,000 points one operation may cost', async () => {
    const id = `gid://shopify/Order/${fresh}`;
    const [line] = (await returns.getReturnChoices(fresh, 'en'))?.lines ?? [];
    const lineItemId = `gid://shopify/LineItem/${line?.id}`;
    const returnLineItems = [{ lineItemId, quantity: 1 }];
    const asked = [
      [ReturnChoicesDocument, { id }],
      [MoreReturnChoicesDocument, { id, after: '' }],
      [OrderReturnDocument, { id, returnId: 'gid://shopify/Return/1' }],
      [RecentReturnsDocument, { id }],
      [CalculateReturnDocument, { input: { orderId: id, returnLineItems } }],
    ] as const;
    for (const [document, variables] of asked) {
      const { cost } = (await shopper.ask(document, variables)).extensions;
      expect(cost.requestedQueryCost).toBeGreaterThan(0);
      expect(cost.requestedQueryCost).toBeLessThan(1_000);
    }
  });

  it('has the shop’s own reasons in both languages, and none that was taken away', async () => {
    const [english, german] = await Promise.all([
      returns.getReturnChoices(fresh, 'en'),
      returns.getReturnChoices(fresh, 'de'),
    ]);
    const [first] = english?.lines ?? [];
    expect(first?.reasons.map(({ name }) => name)).toContain('Arrived damaged');
    expect(german?.lines[0]?.reasons).not.toEqual(first?.reasons);
  });

  it('is nothing of an order whose days are over, each thing for its reason', async () => {
    const choices = await returns.getReturnChoices(done, 'en');
    expect(choices?.lines).toEqual([]);
    const reasons = choices?.refused.flatMap(({ details }) => details.map(({ reason }) => reason));
    expect(new Set(reasons)).toEqual(new Set(['FINAL_SALE', 'RETURNED', 'RETURN_WINDOW_EXPIRED']));
  });

  it('is nothing that anybody is told of an order that is not theirs', async () => {
    expect(await returns.getReturnChoices('6021740984901', 'en')).toBeNull();
    expect(await returns.getReturnChoices('nonsense', 'en')).toBeNull();
  });
});

describe('a return', () => {
  it('tells where it stands, in each state there is', async () => {
    const all = [done, exchanged, refused, labelled, underway, fresh];
    const found = (await Promise.all(all.map(open))).flat();
    const statuses = new Set((await Promise.all(found)).map(({ status }) => status));
    expect(statuses).toEqual(new Set(['REQUESTED', 'OPEN', 'CLOSED', 'DECLINED', 'CANCELED']));
  });

  it('tells its refund, the label and the parcel', async () => {
    const [paid] = await Promise.all(await open(done));
    expect(paid?.refunds.map(({ money }) => money.currencyCode)).toEqual(['SEK']);
    expect(paid?.closedAt).not.toBeNull();
    const [way] = paid?.waysBack ?? [];
    expect(way).toMatchObject({ isOwnLabel: false, carrier: 'PostNord' });
    expect(way?.trackHref).toMatch(/^https:/);
    expect((await fetch(way?.labelHref ?? '')).status).toBe(200);

    const labels = (await Promise.all(await open(labelled))).flatMap(({ waysBack }) => waysBack);
    expect(labels).toMatchObject([{ isOwnLabel: false, number: null, trackHref: null }]);
    const [unsent] = await open(exchanged);
    expect(unsent).toMatchObject({ waysBack: [], labelFrom: 'shop' });
    const [own] = (await Promise.all(await open(underway))).flatMap(({ waysBack }) => waysBack);
    expect(own).toMatchObject({ isOwnLabel: true, labelHref: null });
  });

  it('tells what comes instead, without what was taken off again', async () => {
    const [swapped] = await Promise.all(await open(exchanged));
    expect(swapped?.exchanges).toHaveLength(1);
    expect(swapped?.lines[0]?.reason).toBe('Color too bright');
  });

  it('T106: is found under its own order only', async () => {
    const [id = ''] = await listReturns(done);
    expect(await returns.getReturn(refused, id, 'en', getEnv().shopOrigin)).toBeNull();
    expect(await returns.getReturn(done, '1', 'en', getEnv().shopOrigin)).toBeNull();
    expect(await returns.getReturn(done, 'x', 'en', getEnv().shopOrigin)).toBeNull();
  });
});
