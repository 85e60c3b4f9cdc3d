import { fromEuro } from '../money.ts';
import type { OrderRecord, TransactionRecord } from '../order-records.ts';
import { createRandom } from '../random.ts';
import type { CustomerRecord } from '../records.ts';
import { bookCredit, bookDebit, revertDebit, settleExpiries } from '../store-credit/ledger.ts';
import type { StoreCreditOrigin } from '../store-credit/records.ts';
import type { Stores } from '../stores.ts';
import { buildOrder, type SeedTools } from './build-order.ts';
import { dated, SEED_NOW } from './clock.ts';
import { addAddress, createPerson } from './create-person.ts';
import { type Life, toLife } from './life.ts';
import { MARKETS } from './markets.ts';
import type { Person } from './people.ts';

export const CREDIT_HOLDER: Person = {
  email: 'luca.bernasconi@example.com',
  name: 'Luca Bernasconi',
  shows: 'Store credit in francs and euro, some of it expiring; gift cards bought and spent',
  firstName: 'Luca',
  lastName: 'Bernasconi',
  createdAt: dated('2025-09-14T13:00:00Z'),
  emailMarketingState: 'SUBSCRIBED',
  phone: {
    number: '+41791234567',
    smsState: 'NEVER_SUBSCRIBED',
    whatsAppState: 'NEVER_SUBSCRIBED',
  },
  tags: ['store-credit'],
};

const HOME = {
  address1: 'Rheingasse 43',
  address2: null,
  city: 'Basel',
  company: null,
  phoneNumber: '+41791234567',
  territoryCode: 'CH',
  zip: '4058',
  zoneCode: null,
};

const FIRST_NUMBER = 3801;

type Changes = Partial<Life> & { market: 'CH' | 'DE' };

/** One of what is asked for, at its price in the market's currency. */
function toItems(handle: string, market: Changes['market'], { catalog }: SeedTools) {
  const variant = catalog.productByHandle(handle)?.variants[0];
  if (!variant) throw new RangeError(`the catalogue has no ${handle}`);
  const unitPrice = fromEuro(variant.price.amount, MARKETS[market].currencyCode);
  return [{ variantId: variant.id, quantity: 1, unitPrice }];
}

function toOrigin(
  order: OrderRecord,
  kind: TransactionRecord['kind'],
): { amount: number; origin: StoreCreditOrigin } {
  const found = order.transactions.find(
    (each) => each.type === 'STORE_CREDIT' && each.kind === kind,
  );
  if (!found) throw new RangeError(`${order.name} has no ${kind} with store credit`);
  return { amount: found.amount, origin: { orderId: order.id, transactionId: found.id } };
}

/** Somebody with two accounts: every kind of transaction, and orders that were paid with them. */
export function createCreditHolder(
  seed: string,
  plainTools: Omit<SeedTools, 'random'>,
  { storeCredit }: Stores,
): CustomerRecord {
  const tools = { ...plainTools, random: createRandom(`${seed}/store-credit`) };
  const { ids } = tools;
  const customer = createPerson(CREDIT_HOLDER, ids);
  const home = addAddress(customer, HOME, ids);
  const place = (at: string, handle: string, changes: Changes): OrderRecord => {
    const life = toLife({ items: toItems(handle, changes.market, tools), ...changes });
    const number = FIRST_NUMBER + customer.orders.length * 3;
    const address = { ...home, id: ids.take('CustomerAddress') };
    const order = buildOrder(life, at, number, customer, address, tools);
    customer.orders.push(order);
    return order;
  };
  const francs = storeCredit.open(customer.id, 'CHF', ids);
  const euro = storeCredit.open(customer.id, 'EUR', ids);
  const adjust = (at: string) => ({ at, event: 'ADJUSTMENT' }) as const;
  const pay = 'store-credit';

  bookCredit(
    francs,
    12_000,
    dated('2027-01-31T22:59:59Z'),
    adjust(dated('2025-10-02T08:00:00Z')),
    ids,
  );
  bookCredit(
    francs,
    4_000,
    dated('2026-06-30T21:59:59Z'),
    adjust(dated('2025-12-01T08:00:00Z')),
    ids,
  );
  bookCredit(euro, 6_000, null, adjust(dated('2026-01-15T10:00:00Z')), ids);
  const gift = { market: 'CH', goods: 'gift-card', ship: 'untracked' } as const;
  place(dated('2025-12-03T19:30:00Z'), 'gift-card', gift);
  const honey = place(dated('2026-02-10T12:00:00Z'), 'wildflower-honey', { market: 'CH', pay });
  const paid = toOrigin(honey, 'SALE');
  const payment = { at: honey.processedAt, event: 'ORDER_PAYMENT', origin: paid.origin } as const;
  bookDebit(francs, paid.amount, payment, ids);
  const oil = place(dated('2026-03-21T17:45:00Z'), 'early-harvest-olive-oil', {
    ...{ market: 'DE', pay, money: 'refunded', cancelled: 'CUSTOMER', ship: 'unfulfilled' },
  });
  const spent = toOrigin(oil, 'SALE');
  const debit = bookDebit(
    euro,
    spent.amount,
    { at: oil.processedAt, event: 'ORDER_PAYMENT', origin: spent.origin },
    ids,
  );
  const { origin } = toOrigin(oil, 'REFUND');
  const cancelledAt = oil.cancelledAt ?? oil.updatedAt;
  revertDebit(euro, debit, { at: cancelledAt, event: 'ORDER_CANCELLATION', origin }, ids);
  place(dated('2026-05-02T09:10:00Z'), 'evening-decaf', { market: 'CH', pay: 'gift-card' });
  place(dated('2026-08-19T20:05:00Z'), 'early-harvest-olive-oil', {
    market: 'CH',
    pay: 'gift-card-and-card',
  });
  bookCredit(
    euro,
    1_500,
    dated('2026-12-24T22:59:59Z'),
    adjust(dated('2026-09-24T07:30:00Z')),
    ids,
  );
  for (const account of [francs, euro]) settleExpiries(account, SEED_NOW, ids);
  return customer;
}
