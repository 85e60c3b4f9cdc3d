import { createRandom } from '../random.ts';
import type { CustomerRecord } from '../records.ts';
import type { Stores } from '../stores.ts';
import { listBills, settleBill } from './bill-contract.ts';
import { buildContract, type ContractPlan } from './build-contract.ts';
import type { SeedTools } from './build-order.ts';
import { dated } from './clock.ts';
import { addAddress, createPerson } from './create-person.ts';
import { seedMetafields } from './metafields.ts';
import { SUBSCRIBERS, SUBSCRIBERS_HOMES } from './subscribers-people.ts';

const FIRST_NUMBER = 3001;

const running = { status: 'ACTIVE', endedAt: null } as const;
const coffee = { handle: 'house-coffee', variant: 0, quantity: 2 };
const decaf = { handle: 'evening-decaf', variant: 1, quantity: 1 };
const tea = { handle: 'breakfast-tea', variant: 0, quantity: 1 };

/** By post on the 15th; by courier on Fridays; every three months for three monthly pick-ups. */
const LENA: ContractPlan[] = [
  {
    ...running,
    market: 'DE',
    items: [coffee, decaf],
    startedAt: dated('2026-02-03T10:20:00Z'),
    billing: { interval: 'MONTH', anchors: [{ type: 'MONTHDAY', dayOfMonth: 15 }], minCycles: 3 },
    way: 'standard',
    discounts: [
      { life: 'code-percent', limit: 3 },
      { life: 'free-shipping', limit: 12 },
    ],
    note: 'Please no plastic tape.',
    skipped: [6],
  },
  {
    ...running,
    market: 'DE',
    items: [tea],
    startedAt: dated('2026-10-07T16:45:00Z'),
    billing: { interval: 'WEEK', anchors: [{ type: 'WEEKDAY', dayOfWeek: 5 }] },
    way: 'local-hamburg',
    instructions: 'Second courtyard, the blue door',
    discounts: [{ life: 'manual', limit: null }],
  },
  {
    ...running,
    market: 'DE',
    items: [{ handle: 'house-coffee', variant: 5, quantity: 1 }, tea],
    startedAt: dated('2026-03-02T08:00:00Z'),
    billing: { interval: 'MONTH', intervalCount: 3, minCycles: 2, maxCycles: 8 },
    delivery: { interval: 'MONTH', intervalCount: 1, anchors: [] },
    way: 'pickup-hamburg',
    discounts: [{ life: 'code-fixed', limit: 6 }],
    attributes: [{ key: 'Name on the bag', value: 'Lena P.' }],
  },
];

const GB = { market: 'GB', way: 'standard' } as const;

const HARRIET: ContractPlan[] = [
  {
    ...GB,
    items: [coffee],
    status: 'PAUSED',
    startedAt: dated('2026-05-05T07:30:00Z'),
    endedAt: dated('2026-10-20T12:00:00Z'),
    billing: { interval: 'WEEK', intervalCount: 4 },
    discounts: [{ life: 'automatic-line', limit: null }],
  },
  {
    ...GB,
    items: [decaf],
    status: 'FAILED',
    startedAt: dated('2026-04-09T18:12:00Z'),
    endedAt: dated('2026-11-08T18:12:00Z'),
    billing: { interval: 'MONTH' },
    lastError: 'PAYMENT_ERROR',
  },
  {
    ...GB,
    items: [tea],
    status: 'EXPIRED',
    startedAt: dated('2025-03-01T11:00:00Z'),
    endedAt: dated('2025-08-01T11:00:00Z'),
    billing: { interval: 'MONTH', maxCycles: 6 },
  },
  {
    ...GB,
    items: [coffee, tea],
    status: 'CANCELLED',
    startedAt: dated('2025-06-18T20:40:00Z'),
    endedAt: dated('2025-09-02T06:15:00Z'),
    billing: { interval: 'WEEK', intervalCount: 2 },
  },
  {
    ...GB,
    items: [tea],
    status: 'STALE',
    startedAt: dated('2025-02-11T09:40:00Z'),
    endedAt: dated('2025-02-20T09:40:00Z'),
    billing: { interval: 'DAY', intervalCount: 10 },
    lastError: 'INVENTORY_ERROR',
  },
  {
    ...GB,
    ...running,
    items: [{ handle: 'slow-suppers-ebook', variant: 0, quantity: 1 }],
    startedAt: dated('2025-10-14T08:00:00Z'),
    billing: { interval: 'YEAR', anchors: [{ type: 'YEARDAY', month: 12, dayOfMonth: 1 }] },
    way: 'none',
  },
];

const AIKO: ContractPlan[] = [
  {
    ...running,
    market: 'JP',
    items: [coffee, { ...tea, attributes: [{ key: 'Wrapped in', value: 'Indigo furoshiki' }] }],
    startedAt: dated('2026-07-31T00:10:00Z'),
    billing: { interval: 'MONTH', anchors: [{ type: 'MONTHDAY', dayOfMonth: 31 }] },
    way: 'express',
    moved: { index: 4, to: dated('2026-12-03T00:10:00Z') },
  },
];

const PLANS: readonly (readonly ContractPlan[])[] = [LENA, HARRIET, AIKO];

/** The subscribers with contracts and every order that came out of them, numbered by date. */
export function createSubscribers(
  seed: string,
  tools: Omit<SeedTools, 'random'>,
  stores: Stores,
): CustomerRecord[] {
  const withChance = { ...tools, random: createRandom(`${seed}/subscribers`) };
  const customers = SUBSCRIBERS.map((person, index) => {
    const customer = createPerson(person, tools.ids);
    const home = SUBSCRIBERS_HOMES[index];
    if (home) addAddress(customer, home, tools.ids);
    return customer;
  });
  const bills = customers.flatMap((customer, index) =>
    (PLANS[index] ?? []).flatMap((plan) => {
      const contract = buildContract(plan, customer, withChance);
      stores.subscriptions.add(contract);
      return listBills(plan, contract).map((bill) => ({ bill, customer }));
    }),
  );
  bills.sort((a, b) => (a.bill.at < b.bill.at ? -1 : 1));
  for (const [index, { bill, customer }] of bills.entries()) {
    settleBill(bill, FIRST_NUMBER + index * 2, customer, withChance);
  }
  const [lena] = customers;
  if (lena) seedMetafields(lena, stores, tools.ids);
  return customers;
}
