import { describe, expect, it } from 'vitest';
import { createIds } from '../world/ids.ts';
import { createRandom } from '../world/random.ts';
import { addDays } from '../world/seed/clock.ts';
import {
  bookCredit,
  bookDebit,
  getBalance,
  revertDebit,
  settleExpiries,
} from '../world/store-credit/ledger.ts';
import type { DebitRecord, StoreCreditAccountRecord } from '../world/store-credit/records.ts';
import { createTestShop } from './testing.ts';

const LUCA = 'luca.bernasconi@example.com';
const MONEY = '{ amount currencyCode }';
const ORIGIN = `origin { ... on OrderTransaction { id type kind transactionAmount { presentmentMoney ${MONEY} } } }`;
const TRANSACTION = `{
  __typename createdAt event amount ${MONEY} balanceAfterTransaction ${MONEY} account { id } ${ORIGIN}
  ... on StoreCreditAccountCreditTransaction { id expiresAt remainingAmount ${MONEY} }
  ... on StoreCreditAccountDebitTransaction { id }
  ... on StoreCreditAccountDebitRevertTransaction { id debitTransaction { id amount ${MONEY} } }
  ... on StoreCreditAccountExpirationTransaction { creditTransaction { id expiresAt remainingAmount ${MONEY} } }
}`;

async function list(args: string, accounts = 'first: 5', fields = TRANSACTION) {
  const { data, errors } = await createTestShop().ask(
    LUCA,
    `{ customer { storeCreditAccounts(${accounts}) { nodes {
      id balance ${MONEY}
      transactions(${args}) { nodes ${fields} pageInfo { hasNextPage hasPreviousPage endCursor startCursor } }
    } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.customer.storeCreditAccounts.nodes;
}

const kinds = (account: { transactions: { nodes: { __typename: string }[] } }) =>
  account.transactions.nodes.map(({ __typename }) =>
    __typename.replace(/^StoreCreditAccount|Transaction$/g, ''),
  );

describe('store credit', () => {
  it('has an account in each of two currencies, with every kind of transaction', async () => {
    const accounts = await list('first: 20');
    expect(
      accounts.map(({ balance }: { balance: { currencyCode: string } }) => balance.currencyCode),
    ).toEqual(['CHF', 'EUR']);
    expect(new Set(accounts.flatMap(kinds))).toEqual(
      new Set(['Credit', 'Debit', 'DebitRevert', 'Expiration']),
    );
  });

  it('balances are the sum of the transactions, and each tells the balance after it', async () => {
    for (const { balance, id, transactions } of await list('first: 20')) {
      let running = 0;
      for (const { account, amount, balanceAfterTransaction } of transactions.nodes) {
        running += Math.round(Number(amount.amount) * 100);
        expect(Math.round(Number(balanceAfterTransaction.amount) * 100)).toBe(running);
        expect(account.id).toBe(id);
      }
      expect(Math.round(Number(balance.amount) * 100)).toBe(running);
    }
  });

  it('names the order transaction behind payments and their reverts', async () => {
    const [, euro] = await list('first: 20');
    const debit = euro.transactions.nodes.find(
      ({ event }: { event: string }) => event === 'ORDER_PAYMENT',
    );
    expect(debit.origin).toMatchObject({ type: 'STORE_CREDIT', kind: 'SALE' });
    expect(debit.amount.amount).toBe(`-${debit.origin.transactionAmount.presentmentMoney.amount}`);
    const revert = euro.transactions.nodes.find(
      ({ event }: { event: string }) => event === 'ORDER_CANCELLATION',
    );
    expect(revert.debitTransaction.id).toBe(debit.id);
    expect(revert.origin.kind).toBe('REFUND');
  });

  it('can be searched by type and expiry, sorted, and paged both ways', async () => {
    const [francs] = await list('first: 9, query: "type:credit OR type:expiration"');
    expect(kinds(francs)).toEqual(['Credit', 'Credit', 'Expiration']);
    const [soon] = await list(`first: 9, query: "expires_at:<='2026-12-31T23:00:00Z'"`);
    expect(kinds(soon)).toEqual(['Credit']);
    const [byExpiry] = await list('first: 2, sortKey: EXPIRES_AT');
    expect(byExpiry.transactions.nodes[0].expiresAt).toBe('2026-06-30T21:59:59Z');
    const [whole] = await list('first: 9');
    const all = kinds(whole);
    const [first] = await list('first: 2');
    const { endCursor, hasNextPage } = first.transactions.pageInfo;
    expect(hasNextPage).toBe(true);
    const [second] = await list(`first: 9, after: "${endCursor}"`, 'first: 1');
    expect([...kinds(first), ...kinds(second)]).toEqual(all);
    const [last] = await list('last: 1');
    expect([kinds(last), last.transactions.pageInfo.hasPreviousPage]).toEqual([
      all.slice(-1),
      true,
    ]);
    expect(await list('first: 1', 'first: 5, query: "currency_code:EUR"')).toHaveLength(1);
  });
});

describe('the ledger', () => {
  it.each(Array.from({ length: 40 }, (_, index) => index))(
    'keeps balances equal to sums and to what remains, whatever happens (run %i)',
    (run) => {
      const random = createRandom(`ledger ${run}`);
      const ids = createIds();
      const account: StoreCreditAccountRecord = {
        ...{ id: 'a', ownerId: 'o', currencyCode: 'EUR', transactions: [] },
      };
      const debits: DebitRecord[] = [];
      let at = '2026-01-01T00:00:00Z';
      for (let step = 0; step < 60; step += 1) {
        at = addDays(at, random.integer(1, 9));
        const booking = { at, event: 'ADJUSTMENT' } as const;
        settleExpiries(account, at, ids);
        const balance = getBalance(account);
        if (random.chance(0.4)) {
          const expiresAt = random.chance(0.6) ? addDays(at, random.integer(1, 60)) : null;
          bookCredit(account, random.integer(1, 5_000), expiresAt, booking, ids);
        } else if (balance > 0 && random.chance(0.7)) {
          debits.push(bookDebit(account, random.integer(1, balance), booking, ids));
        } else {
          const debit = debits.pop();
          if (debit) revertDebit(account, debit, booking, ids);
        }
        const left = account.transactions.map((each) =>
          each.kind === 'CREDIT' && !each.expired ? each.remaining : 0,
        );
        expect(getBalance(account)).toBe(left.reduce((total, part) => total + part, 0));
        expect(getBalance(account)).toBe(account.transactions.at(-1)?.balanceAfter ?? 0);
        expect(getBalance(account)).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it('spends the soonest expiring credit first', () => {
    const ids = createIds();
    const account: StoreCreditAccountRecord = {
      ...{ id: 'a', ownerId: 'o', currencyCode: 'EUR', transactions: [] },
    };
    const booking = { at: '2026-01-01T00:00:00Z', event: 'ADJUSTMENT' } as const;
    const forEver = bookCredit(account, 100, null, booking, ids);
    const late = bookCredit(account, 100, '2027-01-01T00:00:00Z', booking, ids);
    const soon = bookCredit(account, 100, '2026-02-01T00:00:00Z', booking, ids);
    bookDebit(account, 150, booking, ids);
    expect([soon, late, forEver].map(({ remaining }) => remaining)).toEqual([0, 50, 100]);
  });
});
