import type { AddressFields } from '../records.ts';
import { dated } from './clock.ts';
import type { Person } from './people.ts';

const consent = { smsState: 'NEVER_SUBSCRIBED', whatsAppState: 'NEVER_SUBSCRIBED' } as const;

const LENA: Person = {
  email: 'lena.petersen@example.com',
  name: 'Lena Petersen',
  shows: 'Three subscriptions: by post, by bike courier, and paid ahead for pick-up; metafields',
  firstName: 'Lena',
  lastName: 'Petersen',
  createdAt: dated('2025-10-28T16:05:00Z'),
  emailMarketingState: 'SUBSCRIBED',
  phone: { number: '+4915123456780', ...consent },
  tags: ['subscriber'],
};

const HARRIET: Person = {
  email: 'harriet.okonkwo@example.com',
  name: 'Harriet Okonkwo-Bell',
  shows: 'Subscriptions that paused, failed to pay, ran out or were cancelled',
  firstName: 'Harriet',
  lastName: 'Okonkwo-Bell',
  createdAt: dated('2025-02-11T09:30:00Z'),
  emailMarketingState: 'NOT_SUBSCRIBED',
  phone: { number: '+447400123457', ...consent },
  tags: ['subscriber'],
};

const AIKO: Person = {
  email: 'aiko.tanaka@example.com',
  name: 'Aiko Tanaka',
  shows: 'A subscription in yen, due on the 31st; the shop moved its next date',
  firstName: 'Aiko',
  lastName: 'Tanaka',
  createdAt: dated('2026-07-30T23:50:00Z'),
  emailMarketingState: 'UNSUBSCRIBED',
  phone: null,
  tags: [],
};

/** People with subscriptions, in the order in which the demo offers them. */
export const SUBSCRIBERS: readonly Person[] = [LENA, HARRIET, AIKO];

const place = { address2: null, company: null, phoneNumber: null, zoneCode: null };

/** Their homes, in the same order. */
export const SUBSCRIBERS_HOMES: readonly Omit<AddressFields, 'firstName' | 'lastName'>[] = [
  {
    ...place,
    address1: 'Bernstorffstraße 117',
    address2: '2. Hof, bei Petersen',
    city: 'Hamburg',
    phoneNumber: '+4915123456780',
    territoryCode: 'DE',
    zip: '22767',
  },
  {
    ...place,
    address1: '8 Mare Street',
    address2: 'Flat 21',
    city: 'London',
    company: 'Bell & Okonkwo Upholstery',
    phoneNumber: '+447400123457',
    territoryCode: 'GB',
    zip: 'E8 3RH',
  },
  {
    ...place,
    address1: '上目黒1丁目18-6',
    city: '目黒区',
    territoryCode: 'JP',
    zip: '153-0051',
    zoneCode: 'JP-13',
  },
];
