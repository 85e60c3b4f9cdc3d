/** Shopify's language code, e.g. `DE`, `PT_BR`; the generated types have it as a plain string too. */
export type LanguageCode = string;
