/** The fields that nobody of the seeded world has data for, each with the reason, for people to read. */
export const withoutData: Readonly<Record<string, string>> = {
  'AdjustmentSale.quantity': 'An adjustment changes a price: it has no units.',
  'AdjustmentSale.taxes': 'Money given for no goods is no taxed sale.',
  'Domain.redirectHost': 'A market’s domain is one that redirects to no other.',
  'DutySale.taxes': 'This shop charges duties as they are, without tax on top.',
  'FeeSale.quantity': 'A return fee has no units.',
  'FeeSale.taxes': 'Return fees are kept back from a refund, untaxed.',
  'PickupAddress.zoneCode':
    'The one place for pick-up is in Hamburg: German addresses have no zone.',
  'StoreCreditAccountExpirationTransaction.origin':
    'The only origin there can be is an order’s transaction, and none makes credit expire.',
  'TipSale.taxes': 'A tip is given freely: no tax.',
};

/** The same of whole types. */
export const typesWithoutData: Readonly<Record<string, string>> = {
  UnknownSale: 'Stands for kinds of sale that later API versions add; there is none in this one.',
};

/** Why a field has no data, or null if it should have some. */
export function explain(type: string, field: string): string | null {
  return withoutData[`${type}.${field}`] ?? typesWithoutData[type] ?? null;
}
