import { dated } from './clock.ts';
import type { Person } from './people.ts';

const phone = null;
const common = { emailMarketingState: 'NOT_SUBSCRIBED', phone, tags: [] as string[] } as const;

export const RETURNS: Person = {
  ...common,
  tags: [],
  email: 'ida.svensson@example.com',
  name: 'Ida Svensson',
  shows: 'Returns in every state: asked for, on the way, exchanged, refunded, refused',
  firstName: 'Ida',
  lastName: 'Svensson',
  createdAt: dated('2024-02-11T09:30:00Z'),
};

export const DELIVERIES: Person = {
  ...common,
  tags: [],
  email: 'moses.adeyemi@example.com',
  name: 'Moses Adeyemi',
  shows: 'Pickup, local delivery, downloads, pre-orders, bundles, six parcels, a long way round',
  firstName: 'Moses',
  lastName: 'Adeyemi',
  createdAt: dated('2023-09-01T07:00:00Z'),
};

export const PAYMENTS: Person = {
  ...common,
  tags: [],
  email: 'lena.brandt@example.com',
  name: 'Lena Brandt',
  shows: 'Every way to pay, money owed, refunds in parts, no billing address',
  firstName: 'Lena',
  lastName: 'Brandt',
  createdAt: dated('2023-05-20T16:45:00Z'),
};

export const WORLD_WIDE: Person = {
  ...common,
  tags: [],
  email: 'hana.ito@example.com',
  name: 'Hana Ito',
  shows: 'Nine currencies, yen to Kuwaiti dinar, duties, orders at the edge of daylight saving',
  firstName: 'Hana',
  lastName: 'Ito',
  createdAt: dated('2022-12-24T23:59:59Z'),
};

export const ODD_NAMES: Person = {
  ...common,
  tags: [],
  email: 'null@example.com',
  name: 'null null',
  shows: 'Names that break naive code: null, one letter, emoji, Thai, a hundred characters',
  firstName: 'null',
  lastName: 'null',
  createdAt: dated('2025-02-28T12:00:00Z'),
};

export const TWO_THOUSAND: Person = {
  ...common,
  tags: [],
  email: 'office@bulk-buyer.example.com',
  name: 'Margarethe Vielbesteller',
  shows: '2,000 orders, for speed',
  firstName: 'Margarethe',
  lastName: 'Vielbesteller',
  createdAt: dated('2018-01-02T08:00:00Z'),
};

export const REGULAR: Person = {
  ...common,
  tags: [],
  email: 'edda.holm@example.com',
  name: 'Edda Holm',
  shows:
    'Orders to buy again: dearer, cheaper, renamed, sold out, gone, few left, engraved, a gift card',
  firstName: 'Edda',
  lastName: 'Holm',
  createdAt: dated('2024-10-03T18:20:00Z'),
};

type Name = readonly [firstName: string | null, lastName: string | null];

/** What people are called, and what code forgets that they are. */
export const NAMES: readonly Name[] = [
  ['O', 'É'],
  ['Suharto', null],
  [null, 'X'],
  [
    'Maximiliana-Theodora-Wilhelmine'.repeat(3).slice(0, 50),
    'Hubert-Blaine-Wolfe'.repeat(3).slice(0, 50),
  ],
  ['👩🏽‍🚀', '🏳️‍🌈 Łuczak'],
  ['Zoe\u0308', 'Nguye\u0302\u0303n'],
  ['สมชายประเสริฐศักดิ์', 'วงศ์สุวรรณรัตนโกสินทร์'],
  ["D'Arcy", "O'Brien-N'Dour"],
  ['undefined', 'NaN'],
  ['山', '田'],
];
