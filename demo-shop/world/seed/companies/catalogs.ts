import type { CompanyCatalogRecord } from '../../company-catalogs/records.ts';

/** What a hotel has no use for, or must not resell. */
const NOT_FOR_HOTELS = ['gift-card', 'slow-suppers-ebook', 'cooks-apron'];

/** Every kind of rule and price is somewhere here; all breaks begin at valid quantities. */
export const HOTELS_EUROPE: CompanyCatalogRecord = {
  title: 'Hotels in Europe',
  currencyCode: 'EUR',
  percentOff: 15,
  fixedPrices: {
    'everyday-bowl': '13.80',
    'waffle-bath-towel': '26.50',
    'stoneware-mug/Oat / Single': '11.90',
  },
  terms: {
    'everyday-bowl': {
      rule: { minimum: 6, maximum: null, increment: 6 },
      breaks: [
        { minimumQuantity: 12, amount: '12.90' },
        { minimumQuantity: 24, amount: '11.75' },
      ],
    },
    'stoneware-mug/Oat / Single': { rule: { minimum: 4, maximum: 24, increment: 2 } },
    'linen-napkins': { breaks: [{ minimumQuantity: 10, amount: '21.40' }] },
    'round-mirror': { rule: { minimum: 1, maximum: 3, increment: 1 } },
  },
  unpublished: NOT_FOR_HOTELS,
};

export const HOTELS_AMERICA: CompanyCatalogRecord = {
  title: 'Hotels in America',
  currencyCode: 'USD',
  percentOff: 10,
  fixedPrices: { 'everyday-bowl': '16.25', 'waffle-bath-towel': '31.00' },
  terms: {
    'everyday-bowl': {
      rule: { minimum: 12, maximum: 48, increment: 12 },
      breaks: [{ minimumQuantity: 24, amount: '14.80' }],
    },
  },
  unpublished: NOT_FOR_HOTELS,
};

export const TRADE_SWITZERLAND: CompanyCatalogRecord = {
  title: 'Designers in Switzerland',
  currencyCode: 'CHF',
  percentOff: 20,
  fixedPrices: { 'dome-table-lamp': '95.00' },
  terms: { 'dome-table-lamp': { breaks: [{ minimumQuantity: 4, amount: '88.50' }] } },
  unpublished: ['gift-card'],
};
