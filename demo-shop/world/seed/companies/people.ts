import type { Person } from '../people.ts';

export const COMPANY_ADMIN: Person = {
  email: 'helena.vogt@example.com',
  name: 'Helena Vogt',
  shows: 'Buys for a company: admin of its three locations, orders on account, drafts',
  firstName: 'Helena',
  lastName: 'Vogt',
  createdAt: '2023-02-06T08:30:00Z',
  emailMarketingState: 'SUBSCRIBED',
  phone: { number: '+4940555170', smsState: 'NEVER_SUBSCRIBED', whatsAppState: 'NEVER_SUBSCRIBED' },
  tags: ['b2b'],
};

export const COMPANY_BUYER: Person = {
  email: 'tom.okafor@example.com',
  name: 'Tom Okafor',
  shows: 'Buys for one company location, where he may only order',
  firstName: 'Tom',
  lastName: 'Okafor',
  createdAt: '2024-09-17T14:05:00Z',
  emailMarketingState: 'NOT_SUBSCRIBED',
  phone: null,
  tags: ['b2b'],
};

export const TWO_COMPANIES: Person = {
  email: 'sofia.marchetti@example.com',
  name: 'Sofia Marchetti',
  shows: 'Buys for two companies, and now and then for herself',
  firstName: 'Sofia',
  lastName: 'Marchetti',
  createdAt: '2022-11-28T10:45:00Z',
  emailMarketingState: 'UNSUBSCRIBED',
  phone: {
    number: '+41446681800',
    smsState: 'UNSUBSCRIBED',
    whatsAppState: 'NEVER_SUBSCRIBED',
  },
  tags: ['b2b', 'designer'],
};

export const COMPANY_PEOPLE: readonly Person[] = [COMPANY_ADMIN, COMPANY_BUYER, TWO_COMPANIES];
