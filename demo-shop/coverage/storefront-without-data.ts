/** Of a customer's journey, what has no data here all the same: a field, or a whole type, and why. */
const WITHOUT_DATA: Readonly<Record<string, string>> = {
  'CartCost.totalDutyAmount': 'deprecated and empty at Shopify; only customs know',
  'CartEstimatedCost.totalDutyAmount': 'deprecated and empty at Shopify; only customs know',
  'CartDeliveryAddress.latitude': 'nobody looks up where an address is on earth',
  'CartDeliveryAddress.longitude': 'nobody looks up where an address is on earth',
  'CompanyContact.locale': 'the merchant chose no language for anybody of a company',
  'CompanyLocation.locale': 'the merchant chose no language for anybody of a company',
  ComponentizableCartLine: 'no fixed bundles are sold',
  'MailingAddress.latitude': 'nobody looks up where an address is on earth',
  'MailingAddress.longitude': 'nobody looks up where an address is on earth',
  ProductVariantComponent: 'no fixed bundles are sold',
  'ProductVariantComponentConnection.edges': 'no fixed bundles are sold',
  'ProductVariantComponentConnection.nodes': 'no fixed bundles are sold',
  ProductVariantComponentEdge: 'no fixed bundles are sold',
  SellingPlanFixedAmountPriceAdjustment: 'plans take a part off, never an amount',
  SellingPlanFixedPriceAdjustment: 'plans take a part off, never set a price',
  'SellingPlanPriceAdjustment.orderCount': 'null: the adjustment holds for every order',
};

export function explainStorefront(type: string, field: string): string | null {
  return WITHOUT_DATA[`${type}.${field}`] ?? WITHOUT_DATA[type] ?? null;
}

export const EXPLAINED: readonly string[] = Object.keys(WITHOUT_DATA);
