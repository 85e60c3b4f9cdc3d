import { dated } from '../clock.ts';
import { type Life, toLife } from '../life.ts';
import { COMPANY_ADMIN, COMPANY_BUYER, TWO_COMPANIES } from './people.ts';

export type Purchase = {
  at: string;
  email: string;
  /** The location's name; null for a customer's own purchase. */
  location: string | null;
  life: Life;
  /** Days until the rest was paid; null while it is owed, or where there are no terms. */
  paidAfterDays: number | null;
};

const [HELENA, TOM, SOFIA] = [COMPANY_ADMIN.email, COMPANY_BUYER.email, TWO_COMPANIES.email];

function on(
  at: string,
  email: string,
  location: string | null,
  life: Partial<Life>,
  paidAfterDays: number | null = null,
): Purchase {
  // On terms nobody shows a card: money comes by transfer.
  const pay = paidAfterDays === null && life.pay ? life.pay : 'bank-deposit';
  return { at, email, location, life: toLife({ pay, ...life }), paidAfterDays };
}

const HAMBURG = 'Nordlicht Hamburg';
const BROOKLYN = 'Nordlicht Brooklyn';
const LONDON = 'Nordlicht London';
const ZURICH = 'Atelier Zürich';

/** By date: paid in time, overdue, due later, due once it leaves, a deposit, and paid at checkout. */
export const PURCHASES: readonly Purchase[] = [
  on(dated('2026-03-02T09:14:00Z'), HELENA, HAMBURG, { lines: 4, poNumber: 'NL-2026-0007' }, 21),
  on(
    dated('2026-05-18T13:40:00Z'),
    TOM,
    BROOKLYN,
    { market: 'US', lines: 3, poNumber: 'NYC-118' },
    9,
  ),
  on(dated('2026-06-09T07:55:00Z'), SOFIA, ZURICH, { market: 'CH', lines: 2, duties: true }, 14),
  on(dated('2026-08-21T15:02:00Z'), SOFIA, null, { market: 'CH', lines: 1, pay: 'card' }),
  on(dated('2026-09-07T10:31:00Z'), HELENA, HAMBURG, {
    lines: 5,
    discounts: ['code-percent'],
    poNumber: 'NL-2026-0031',
  }),
  on(dated('2026-10-12T08:20:00Z'), HELENA, LONDON, { market: 'GB', lines: 2, pay: 'card' }),
  on(dated('2026-10-29T16:48:00Z'), SOFIA, LONDON, { market: 'GB', lines: 3, pay: 'card' }),
  on(dated('2026-11-04T11:26:00Z'), HELENA, HAMBURG, {
    lines: 3,
    ship: 'in-transit',
    poNumber: 'NL-2026-0044',
  }),
  on(dated('2026-11-12T19:03:00Z'), TOM, BROOKLYN, {
    market: 'US',
    lines: 4,
    ship: 'unfulfilled',
    poNumber: 'NYC-131',
  }),
  on(dated('2026-11-16T09:37:00Z'), HELENA, BROOKLYN, {
    market: 'US',
    lines: 2,
    ship: 'in-transit',
  }),
  on(dated('2026-11-19T14:15:00Z'), SOFIA, ZURICH, { market: 'CH', lines: 2, ship: 'unfulfilled' }),
];
