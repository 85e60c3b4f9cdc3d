import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIds } from '../ids.ts';
import { sum } from '../order-totals.ts';
import { addDays, SEED_NOW } from '../seed/clock.ts';
import { bookCredit, bookDebit, getBalance, revertDebit, settleExpiries } from './ledger.ts';
import type { DebitRecord, StoreCreditAccountRecord } from './records.ts';

const anyBookings = fc.array(
  fc.record({
    kind: fc.constantFrom('credit', 'credit', 'debit', 'revert', 'wait'),
    amount: fc.integer({ min: 1, max: 20_000 }),
    days: fc.integer({ min: 0, max: 20 }),
    expiresIn: fc.option(fc.integer({ min: 1, max: 60 })),
  }),
  { maxLength: 25 },
);

function check(account: StoreCreditAccountRecord, at: string) {
  const balance = getBalance(account);
  let running = 0;
  for (const { amount, balanceAfter } of account.transactions) {
    running += amount;
    expect(balanceAfter, 'what was left after each').toBe(running);
    expect(running).toBeGreaterThanOrEqual(0);
  }
  const dates = account.transactions.map(({ createdAt }) => createdAt);
  expect(dates, 'history is only added to').toEqual([...dates].sort());
  const alive = account.transactions.filter((each) => each.kind === 'CREDIT' && !each.expired);
  const remaining = alive.map((each) => (each.kind === 'CREDIT' ? each.remaining : 0));
  expect(sum(remaining), 'what the credits still hold').toBe(balance);
  for (const each of account.transactions) {
    if (each.kind === 'DEBIT') {
      expect(sum(each.takes.map(({ amount }) => amount))).toBe(-each.amount);
    }
    if (each.kind === 'CREDIT' && each.expiresAt && each.expiresAt <= at) {
      expect(each.expired, 'no money after its last day').toBe(true);
    }
  }
}

it('store credit is the sum of its history, never below zero, and held by credits that live', () => {
  fc.assert(
    fc.property(anyBookings, (bookings) => {
      const ids = createIds();
      const account: StoreCreditAccountRecord = {
        ...{ id: 'gid://shopify/StoreCreditAccount/1', ownerId: 'somebody' },
        ...{ currencyCode: 'EUR', transactions: [] },
      };
      let at = SEED_NOW;
      for (const { amount, days, expiresIn, kind } of bookings) {
        at = addDays(at, days);
        const expiresAt = expiresIn === null ? null : addDays(at, expiresIn);
        settleExpiries(account, at, ids);
        const balance = getBalance(account);
        if (kind === 'credit') {
          bookCredit(account, amount, expiresAt, { at, event: 'ADJUSTMENT' }, ids);
          expect(getBalance(account)).toBe(balance + amount);
        }
        if (kind === 'debit') {
          const book = () => bookDebit(account, amount, { at, event: 'ORDER_PAYMENT' }, ids);
          if (amount > balance) expect(book).toThrow(RangeError);
          else expectSoonestFirst(account, book());
        }
        if (kind === 'revert') {
          const reverted = new Set(
            account.transactions.flatMap((each) =>
              each.kind === 'DEBIT_REVERT' ? each.debitId : [],
            ),
          );
          const debit = account.transactions.find(
            (each) => each.kind === 'DEBIT' && !reverted.has(each.id),
          );
          const booking = { at, event: 'PAYMENT_RETURNED' } as const;
          if (debit?.kind === 'DEBIT') revertDebit(account, debit, booking, ids);
        }
        check(account, at);
      }
    }),
  );
});

/** What it left untouched lasts at least as long as what it took. */
function expectSoonestFirst(account: StoreCreditAccountRecord, { takes }: DebitRecord) {
  const forEver = '9999';
  const credits = account.transactions.flatMap((each) => (each.kind === 'CREDIT' ? each : []));
  const lastTaken = takes
    .map(({ creditId }) => credits.find(({ id }) => id === creditId)?.expiresAt ?? forEver)
    .sort()
    .at(-1);
  const kept = credits.filter(({ expired, remaining }) => !expired && remaining > 0);
  for (const { expiresAt } of kept) expect((expiresAt ?? forEver) >= (lastTaken ?? '')).toBe(true);
}
