import { createRandom } from '../random.ts';
import type { CustomerRecord } from '../records.ts';
import type { Stores } from '../stores.ts';
import { FORTY_ADDRESSES } from './addresses.ts';
import type { SeedTools } from './build-order.ts';
import { createCharges } from './charges/create-charges.ts';
import { CHARGE_PEOPLE } from './charges/people.ts';
import { addDays, dated, SEED_NOW } from './clock.ts';
import { COMPANY_PEOPLE } from './companies/people.ts';
import { addAddress, createPerson } from './create-person.ts';
import { CREDIT_HOLDER, createCreditHolder } from './credit-holder.ts';
import { HOSTILE_ADDRESS, makeHostile } from './hostile.ts';
import { toLife } from './life.ts';
import { createLongHistory, type Placed } from './long-history.ts';
import { createOrderWorld, ORDER_PEOPLE } from './order-world.ts';
import {
  FIRST_VISIT,
  HOSTILE_STRINGS,
  JONAS_HOME,
  JONAS_STUDIO,
  LONG_ARABIC,
  MANY_ADDRESSES,
  MANY_ORDERS,
  MIA_HOME,
  NOURA_HOME,
  ONE_ORDER,
  type Person,
} from './people.ts';
import { placeOrders } from './place-orders.ts';
import { createSubscribers } from './subscribers.ts';
import { SUBSCRIBERS } from './subscribers-people.ts';

const FIRST_PEOPLE: readonly Person[] = [
  FIRST_VISIT,
  ONE_ORDER,
  MANY_ORDERS,
  MANY_ADDRESSES,
  LONG_ARABIC,
  HOSTILE_STRINGS,
];

/** In the order in which the demo offers them. */
export const PEOPLE: readonly Person[] = [
  ...FIRST_PEOPLE,
  ...SUBSCRIBERS,
  CREDIT_HOLDER,
  ...COMPANY_PEOPLE,
  ...ORDER_PEOPLE,
  ...CHARGE_PEOPLE,
];

const MANY = 137;

const NOURA_PROPERTIES = [
  {
    key: 'النقش',
    value:
      'إلى أمي الغالية في عيد ميلادها السبعين، مع كل الحب والتقدير من أبنائك وأحفادك جميعًا، ودمت لنا سندًا وعونًا',
  },
  { key: 'Gift message', value: 'With love and thanks. '.repeat(24).trim() },
  {
    key: 'Reference',
    value: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter',
  },
];

function noura(): Placed[] {
  const attributes = NOURA_PROPERTIES;
  const lives = [
    toLife({ market: 'AE', lines: 3, attributes, duties: true, ship: 'delivered' }),
    toLife({ market: 'AE', lines: 2, attributes, duties: true, ship: 'in-transit', tip: true }),
  ];
  return lives.map((life, index) => ({ life, at: addDays(SEED_NOW, -40 + index * 37) }));
}

function amelie(): Placed[] {
  return [
    { at: dated('2024-05-04T08:15:00Z'), life: toLife({ market: 'US', lines: 2, duties: true }) },
    { at: dated('2025-09-21T16:40:00Z'), life: toLife({ market: 'JP', lines: 1 }) },
    {
      at: dated('2026-11-08T12:02:00Z'),
      life: toLife({ market: 'CA', lines: 3, ship: 'partial' }),
    },
  ];
}

/** All customers with everything they own; the same for the same seed and catalogue. */
export function createCustomers(
  seed: string,
  tools: Omit<SeedTools, 'random'>,
  stores: Stores,
): CustomerRecord[] {
  const { ids } = tools;
  const [first, mia, jonas, amelieRecord, nouraRecord, hostile] = FIRST_PEOPLE.map((person) =>
    createPerson(person, ids),
  ) as [
    CustomerRecord,
    CustomerRecord,
    CustomerRecord,
    CustomerRecord,
    CustomerRecord,
    CustomerRecord,
  ];
  addAddress(mia, MIA_HOME, ids);
  addAddress(jonas, JONAS_HOME, ids);
  addAddress(jonas, JONAS_STUDIO, ids);
  for (const place of FORTY_ADDRESSES) addAddress(amelieRecord, place, ids);
  addAddress(nouraRecord, NOURA_HOME, ids);
  addAddress(hostile, HOSTILE_ADDRESS, ids);
  const attack = toLife({ lines: 3, discounts: ['code-percent'], ship: 'in-transit' });
  placeOrders(
    [
      {
        customer: mia,
        placed: [{ at: dated('2026-11-09T17:26:00Z'), life: toLife({ market: 'SE' }) }],
      },
      { customer: jonas, placed: createLongHistory(MANY, createRandom(`${seed}/history`)) },
      { customer: amelieRecord, placed: amelie() },
      { customer: nouraRecord, placed: noura() },
      { customer: hostile, placed: [{ at: dated('2026-11-18T20:00:00Z'), life: attack }] },
    ],
    { ...tools, random: createRandom(`${seed}/orders`) },
  );
  for (const order of hostile.orders) makeHostile(order);
  return [
    ...[first, mia, jonas, amelieRecord, nouraRecord, hostile],
    ...createSubscribers(seed, tools, stores),
    createCreditHolder(seed, tools, stores),
    ...createOrderWorld(seed, tools.catalog),
    ...createCharges(seed, tools.catalog, stores),
  ];
}
