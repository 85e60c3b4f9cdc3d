import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isSameAmount, sumAmounts } from '@/lib/orders/decimal';
import { type Shopper, signInShopper } from '@/lib/testing/shopper';
import type { WantedLine } from './index';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(),
}));

/** An order of which things can go back. */
const fresh = '6021990981460';
/** The demo shop goes by the machine's clock. */
const now = new Date();

let shopper: Shopper;
let returns: typeof import('./index');

beforeAll(async () => {
  shopper = await signInShopper('ida.svensson@example.com');
  next.cookies = shopper.cookies;
  returns = await import('./index');
});

/** One unit of the order's first line that can go back. */
async function choose(orderId: string): Promise<WantedLine> {
  const choices = await returns.getReturnChoices(orderId, 'en');
  const [line] = choices?.lines ?? [];
  if (!line?.reasons[0]) throw new Error(`nothing of ${orderId} can go back`);
  return { lineId: line.id, quantity: 1, reasonId: line.reasons[0].id, note: 'Too loud.' };
}

describe('what a return brings', () => {
  it('is the goods less the fees, to the last öre', async () => {
    const reckoned = await returns.reckonReturn(fresh, [await choose(fresh)], 'en');
    if (reckoned.kind !== 'sums') throw new Error(reckoned.kind);
    const total = reckoned.sums.at(-1);
    expect(total?.key).toBe('total');
    expect(reckoned.sums.map(({ key }) => key)).toContain('shippingFee');
    const others = sumAmounts(reckoned.sums.slice(0, -1).map(({ money }) => money.amount));
    expect(isSameAmount(others, total?.money.amount ?? '')).toBe(true);
  });

  it('is refused for more than can go back, and not called an outage', async () => {
    const line = { ...(await choose(fresh)), quantity: 999 };
    expect(await returns.reckonReturn(fresh, [line], 'en')).toEqual({ kind: 'refused' });
  });

  it.each([
    ['ACCESS_DENIED', 'untold'],
    ['INTERNAL_SERVER_ERROR', 'failed'],
  ])('is, when the shop answers %s, %s', async (code, kind) => {
    const line = await choose(fresh);
    const lost = { field: 'QueryRoot.returnCalculate', code };
    const reckoned = await shopper.without('CalculateReturn', lost, () =>
      returns.reckonReturn(fresh, [line], 'en'),
    );
    expect(reckoned).toEqual({ kind });
  });
});

describe('a request for a return', () => {
  it('is made, found by its lines for a quarter of an hour, and told to be one already', async () => {
    const line = await choose(fresh);
    const find = (lines: WantedLine[], at = now) =>
      returns.findRequestedReturn(fresh, lines, 'en', at);
    expect(await find([line])).toBeUndefined();
    const made = await returns.requestReturn(fresh, [line], 'en');
    expect(made.kind).toBe('requested');
    expect(await find([line])).toEqual(made);
    expect(await find([{ ...line, quantity: 2 }])).toBeUndefined();
    expect(await find([{ ...line, reasonId: '1' }])).toBeUndefined();
    expect(await find([line], new Date(now.getTime() + 16 * 60_000))).toBeUndefined();
    expect(await returns.requestReturn(fresh, [{ ...line, quantity: 999 }], 'en')).toMatchObject({
      kind: 'refused',
      fields: { [`quantity-${line.lineId}`]: expect.stringMatching(/^(already|tooMany)$/) },
    });
    const id = made.kind === 'requested' ? made.returnId : '';
    await shopper.control(`returns/${id}`, { decision: 'decline' });
    expect(await find([line])).toBeUndefined();
  });

  it('says what the shop objects to beside its field', async () => {
    const line = await choose(fresh);
    expect(
      await returns.requestReturn(fresh, [{ ...line, reasonId: '1', note: 'x'.repeat(301) }], 'en'),
    ).toEqual({
      kind: 'refused',
      fields: { [`reason-${line.lineId}`]: 'other', [`note-${line.lineId}`]: 'noteTooLong' },
      rest: [],
    });
  });

  it('says so where the app may ask for none', async () => {
    const line = await choose(fresh);
    const lost = { field: 'Mutation.orderRequestReturn', code: 'ACCESS_DENIED' };
    const outcome = await shopper.without('RequestReturn', lost, () =>
      returns.requestReturn(fresh, [line], 'en'),
    );
    expect(outcome).toEqual({ kind: 'refused', fields: {}, rest: ['notEnabled'] });
  });
});
