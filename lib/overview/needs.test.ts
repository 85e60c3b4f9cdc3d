import { describe, expect, it } from 'vitest';
import { listNeeds } from './needs';
import { toHoldings } from './to-holdings';

type Known = Parameters<typeof listNeeds>[0];

const problem = { code: 'internal', requestId: 'r' } as const;
const due = { amount: '5.0', currencyCode: 'EUR' };
const unpaid = { id: '1', name: '#1', due, dueAt: null, isOverdue: false };
const calm: Known = {
  defaultAddress: { id: '1', lines: [] },
  emailConsent: 'never',
  latestOrder: {} as Known['latestOrder'],
  problems: {},
  recent: { bought: [], returns: [], underWay: [], unpaid: [] },
};
const kinds = (over: Partial<Known>, holdings = toHoldings({})) =>
  listNeeds({ ...calm, ...over }, holdings).map(({ kind }) => kind);

const contract = (over: object = {}) => ({
  id: 'gid://shopify/SubscriptionContract/4',
  status: 'ACTIVE' as const,
  nextBillingDate: '2026-12-01T00:00:00Z',
  lastPaymentStatus: 'SUCCEEDED' as const,
  lines: { nodes: [{ title: 'Coffee' }] },
  ...over,
});
const hold = (...nodes: ReturnType<typeof contract>[]) =>
  toHoldings({ subscriptionContracts: { nodes, pageInfo: { hasNextPage: false } } });

describe('what waits for the shopper', () => {
  it('is nothing for somebody who has done it all', () => {
    expect(kinds({})).toEqual([]);
  });

  it('is told with what is overdue first', () => {
    const late = { ...unpaid, id: '2', isOverdue: true };
    const returns = [{ id: '1', name: '#1-R1', orderId: '1' }];
    const recent = { ...calm.recent, returns, unpaid: [unpaid, late] };
    const failed = hold(contract({ lastPaymentStatus: 'FAILED' }));
    const needs = listNeeds({ ...calm, recent }, failed);
    expect(needs.map((need) => ('id' in need ? `${need.kind} ${need.id}` : need.kind))).toEqual([
      'pay 2',
      'pay 1',
      'subscription 4',
      'return 1',
    ]);
  });

  it('counts news that were never confirmed', () => {
    expect(kinds({ emailConsent: 'pending' })).toEqual(['confirmNews']);
  });

  it('asks for an address once there was an order', () => {
    expect(kinds({ defaultAddress: null })).toEqual(['address']);
    expect(kinds({ defaultAddress: null, latestOrder: null })).toEqual([]);
    const buyer = { ...toHoldings({}), companies: ['Vogt GmbH'] };
    expect(kinds({ defaultAddress: null }, buyer)).toEqual([]);
  });

  it('T90: takes nothing for missing that only could not be had', () => {
    expect(kinds({ defaultAddress: null, problems: { defaultAddress: problem } })).toEqual([]);
    const problems = { emailConsent: problem };
    expect(kinds({ emailConsent: 'pending', problems })).toEqual([]);
  });
});

describe('what somebody has', () => {
  it('is nothing where the shop tells nothing', () => {
    expect(toHoldings({})).toEqual({ credit: [], companies: [], subscriptions: null });
  });

  it('leaves out what has been spent', () => {
    const balances = ['0.0', '12.5'].map((amount) => ({
      balance: { amount, currencyCode: 'EUR' },
    }));
    expect(toHoldings({ storeCreditAccounts: { nodes: balances } }).credit).toEqual([
      { amount: '12.5', currencyCode: 'EUR' },
    ]);
  });

  it('names the companies somebody buys for', () => {
    const nodes = [{ company: { name: 'Vogt GmbH' } }, { company: null }];
    expect(toHoldings({ companyContacts: { nodes } }).companies).toEqual(['Vogt GmbH']);
  });

  it('counts subscriptions that run, with the nearest bill', () => {
    const { subscriptions } = hold(
      contract(),
      contract({ nextBillingDate: '2026-11-27T00:00:00Z' }),
      contract({ status: 'PAUSED', nextBillingDate: '2026-11-01T00:00:00Z' }),
      contract({ status: 'CANCELLED', lastPaymentStatus: 'FAILED' }),
    );
    expect(subscriptions).toEqual({
      running: 2,
      hasMore: false,
      nextAt: '2026-11-27T00:00:00Z',
      unpaid: [],
    });
  });
});
