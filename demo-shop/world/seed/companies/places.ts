import type {
  CompanyAddressRecord,
  CompanyLocationRecord,
  RoleName,
} from '../../companies/records.ts';
import { HOTELS_AMERICA, HOTELS_EUROPE, TRADE_SWITZERLAND } from './catalogs.ts';

type Place = Omit<CompanyAddressRecord, 'createdAt' | 'id' | 'updatedAt'>;

export type LocationSeed = Pick<
  CompanyLocationRecord,
  | 'catalog'
  | 'checkoutToDraft'
  | 'deposit'
  | 'externalId'
  | 'name'
  | 'payNowOnly'
  | 'taxExempt'
  | 'taxIdentifier'
  | 'terms'
> & {
  shipping: Place | null;
  billing: Place | null;
  /** By the buyer's e-mail. */
  roles: Readonly<Record<string, RoleName>>;
};

export type CompanySeed = {
  name: string;
  externalId: string | null;
  createdAt: string;
  locations: LocationSeed[];
  titles: Readonly<Record<string, string | null>>;
};

const HELENA = 'helena.vogt@example.com';
const TOM = 'tom.okafor@example.com';
const SOFIA = 'sofia.marchetti@example.com';

function place(fields: Partial<Place> & Pick<Place, 'address1' | 'countryCode'>): Place {
  return {
    address2: null,
    city: null,
    firstName: null,
    lastName: null,
    phone: null,
    recipient: null,
    zip: null,
    zoneCode: null,
    ...fields,
  };
}

const HAMBURG = place({
  address1: 'Steinhöft 11',
  city: 'Hamburg',
  countryCode: 'DE',
  firstName: 'Helena',
  lastName: 'Vogt',
  phone: '+4940555170',
  zip: '20459',
});

const NEW_YORK = place({
  address1: '184 Kent Ave',
  address2: 'Loading dock B',
  city: 'Brooklyn',
  countryCode: 'US',
  phone: '+17185550163',
  recipient: 'Receiving Department',
  zip: '11249',
  zoneCode: 'NY',
});

const LONDON = place({
  address1: '44 Rivington Street',
  city: 'London',
  countryCode: 'GB',
  recipient: 'Housekeeping',
  zip: 'EC2A 3QP',
});

const ZURICH = place({
  address1: 'Josefstrasse 219',
  city: 'Zürich',
  countryCode: 'CH',
  firstName: 'Sofia',
  lastName: 'Marchetti',
  phone: '+41446681800',
  zip: '8005',
});

export const COMPANIES: readonly CompanySeed[] = [
  {
    name: 'Nordlicht Hotels',
    externalId: 'ERP-10442',
    createdAt: '2023-02-06T08:00:00Z',
    titles: {
      [HELENA]: 'Head of purchasing',
      [TOM]: 'House manager',
      [SOFIA]: 'Interior designer',
    },
    locations: [
      {
        name: 'Nordlicht Hamburg',
        catalog: HOTELS_EUROPE,
        checkoutToDraft: false,
        externalId: 'NL-HAM',
        taxIdentifier: 'DE811907980',
        taxExempt: false,
        payNowOnly: false,
        deposit: null,
        terms: { name: 'Net 30', dueInDays: 30 },
        shipping: HAMBURG,
        billing: HAMBURG,
        roles: { [HELENA]: 'Location admin' },
      },
      {
        name: 'Nordlicht Brooklyn',
        catalog: HOTELS_AMERICA,
        checkoutToDraft: false,
        externalId: 'NL-NYC',
        taxIdentifier: '98-7654321',
        taxExempt: true,
        payNowOnly: false,
        deposit: 25,
        terms: { name: 'Due on fulfillment', onFulfillment: true },
        shipping: NEW_YORK,
        billing: HAMBURG,
        roles: { [HELENA]: 'Location admin', [TOM]: 'Ordering only' },
      },
      {
        name: 'Nordlicht London',
        catalog: null,
        checkoutToDraft: false,
        externalId: null,
        taxIdentifier: null,
        taxExempt: false,
        payNowOnly: true,
        deposit: null,
        terms: null,
        shipping: LONDON,
        billing: null,
        roles: { [HELENA]: 'Location admin', [SOFIA]: 'Ordering only' },
      },
    ],
  },
  {
    name: 'Atelier Marchetti',
    externalId: null,
    createdAt: '2024-01-15T09:20:00Z',
    titles: { [SOFIA]: null },
    locations: [
      {
        name: 'Atelier Zürich',
        catalog: TRADE_SWITZERLAND,
        checkoutToDraft: true,
        externalId: null,
        taxIdentifier: 'CHE-116.281.710 MWST',
        taxExempt: false,
        payNowOnly: false,
        deposit: null,
        terms: { name: 'Net 15', dueInDays: 15 },
        shipping: ZURICH,
        billing: ZURICH,
        roles: { [SOFIA]: 'Location admin' },
      },
    ],
  },
];
