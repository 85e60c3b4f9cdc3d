/** "Only quantities divisible by this value will be considered valid" (Storefront API, `QuantityRule`). */
export type QuantityRule = { minimum: number; maximum: number | null; increment: number };

/** From so many of the variant on, each costs `amount`: a decimal in the catalog's currency. */
export type PriceBreak = { minimumQuantity: number; amount: string };

/** How a company may buy a variant. */
export type VariantTerms = { rule: QuantityRule; breaks: readonly PriceBreak[] };

/** Everybody else's terms: any quantity, one price. */
export const ANY_QUANTITY: VariantTerms = {
  rule: { minimum: 1, maximum: null, increment: 1 },
  breaks: [],
};

/**
 * What a company location may buy and for how much, before tax: a price list and a publication.
 * https://shopify.dev/docs/apps/build/b2b/manage-catalogs
 *
 * Keys of products are handles; a fixed price or terms of one variant alone have
 * `handle/variant title`.
 */
export type CompanyCatalogRecord = {
  title: string;
  currencyCode: string;
  /** Off every price that is not fixed. */
  percentOff: number;
  fixedPrices: Readonly<Record<string, string>>;
  terms: Readonly<Record<string, Partial<VariantTerms>>>;
  /** Products that this catalog does not publish. */
  unpublished: readonly string[];
};
