import type { DraftOrderStatus } from '../../drafts/records.ts';
import { dated } from '../clock.ts';
import type { DiscountLife } from '../life.ts';
import type { MarketName } from '../markets.ts';
import { COMPANY_ADMIN, COMPANY_BUYER, TWO_COMPANIES } from './people.ts';

/** Something typed in by the merchant, priced in euro. */
export type CustomLine = { title: string; price: string; quantity: number; ships: boolean };

export type DraftPlan = {
  at: string;
  email: string;
  /** The location's name; null for a customer's own draft. */
  location: string | null;
  market: MarketName;
  status: DraftOrderStatus;
  inReview: boolean;
  lines: number;
  custom: CustomLine[];
  /** Title of a bundle of two products and how many of it; null for none. */
  bundle: { title: string; quantity: number } | null;
  discounts: DiscountLife[];
  source: string;
  tags: string[];
  poNumber: string | null;
  /** Purchase order number of the order which the draft became. */
  becameOrder: string | null;
};

function plan(
  fields: Partial<DraftPlan> & Pick<DraftPlan, 'at' | 'email' | 'location' | 'market'>,
): DraftPlan {
  return {
    status: 'OPEN',
    inReview: false,
    lines: 0,
    custom: [],
    bundle: null,
    discounts: [],
    source: 'shopify_draft_order',
    tags: [],
    poNumber: null,
    becameOrder: null,
    ...fields,
  };
}

const HELENA = COMPANY_ADMIN.email;

/** By date; every status, with and without terms, and each kind of line is somewhere here. */
export const DRAFT_PLANS: readonly DraftPlan[] = [
  plan({
    at: dated('2026-11-02T10:00:00Z'),
    email: HELENA,
    location: 'Nordlicht Hamburg',
    market: 'DE',
    status: 'COMPLETED',
    tags: ['reorder'],
    becameOrder: 'NL-2026-0044',
  }),
  plan({
    at: dated('2026-11-09T13:30:00Z'),
    email: TWO_COMPANIES.email,
    location: null,
    market: 'CH',
    status: 'INVOICE_SENT',
    custom: [
      { title: 'Consultation at your home, one hour', price: '90.00', quantity: 1, ships: false },
    ],
  }),
  plan({
    at: dated('2026-11-13T08:45:00Z'),
    email: HELENA,
    location: 'Nordlicht Hamburg',
    market: 'DE',
    status: 'INVOICE_SENT',
    lines: 3,
    custom: [{ title: 'Engraving of the house mark', price: '7.35', quantity: 24, ships: true }],
    discounts: ['automatic-line', 'manual'],
    tags: ['b2b', 'lobby'],
    poNumber: 'NL-2026-0051',
  }),
  plan({
    at: dated('2026-11-17T15:10:00Z'),
    email: HELENA,
    location: 'Nordlicht London',
    market: 'GB',
    lines: 1,
    bundle: { title: 'Breakfast for two', quantity: 6 },
    discounts: ['code-percent'],
  }),
  plan({
    at: dated('2026-11-19T09:05:00Z'),
    email: TWO_COMPANIES.email,
    location: 'Atelier Zürich',
    market: 'CH',
    status: 'INVOICE_SENT',
    lines: 2,
    discounts: ['free-shipping'],
  }),
  plan({
    at: dated('2026-11-21T18:22:00Z'),
    email: COMPANY_BUYER.email,
    location: 'Nordlicht Brooklyn',
    market: 'US',
    inReview: true,
    lines: 4,
    source: 'online_store',
    poNumber: 'NYC-140',
  }),
  plan({
    at: dated('2026-11-22T11:11:00Z'),
    email: HELENA,
    location: 'Nordlicht Brooklyn',
    market: 'US',
    bundle: { title: 'Bedside set', quantity: 3 },
    discounts: ['code-fixed'],
  }),
];
