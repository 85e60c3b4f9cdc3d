import { dated } from '../clock.ts';
import type { Person } from '../people.ts';

const common = { emailMarketingState: 'NOT_SUBSCRIBED', phone: null } as const;

export const CHARGES: Person = {
  ...common,
  tags: [],
  email: 'nora.keller@example.com',
  name: 'Nora Keller',
  shows:
    'Tips, duties, extra fees, return fees, money back as store credit, a bundle at a discount',
  firstName: 'Nora',
  lastName: 'Keller',
  createdAt: dated('2024-06-18T11:20:00Z'),
};

export const WISHES: Person = {
  ...common,
  tags: [],
  email: 'felix.aydin@example.com',
  name: 'Felix Aydın',
  shows: 'Asked to change orders: one wish is waiting, one was granted, one refused',
  firstName: 'Felix',
  lastName: 'Aydın',
  createdAt: dated('2025-08-05T06:45:00Z'),
};

/** In the order in which the demo offers them. */
export const CHARGE_PEOPLE: readonly Person[] = [CHARGES, WISHES];
