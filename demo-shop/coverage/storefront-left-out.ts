/**
 * What of the Storefront API no customer of this shop comes across, as `Type.field`, with the reason.
 * A `*` stands for any name. What is reachable through these fields alone is left out
 * with them; a type with all of its fields is left out wherever it is met.
 */
export const LEFT_OUT: readonly (readonly [fields: readonly string[], why: string])[] = [
  [
    ['Mutation.customer*', 'QueryRoot.customer', 'Customer.orders', 'Order.*'],
    'legacy customer accounts; a shop with customer accounts answers ACCESS_DENIED, orders are in the Customer Account API',
  ],
  [
    ['Mutation.shopPayPaymentRequestSession*'],
    'Shop Pay outside the checkout, for partners whom Shopify has approved; answers ACCESS_DENIED',
  ],
  [
    ['*.shopPayInstallmentsPricing', 'ShopPayInstallments*.*'],
    'Shop Pay Installments, which shops in Germany do not have; null',
  ],
  [
    ['ScriptDiscountApplication.*', 'ManualDiscountApplication.*', '*CustomDiscount*.*'],
    'discounts by a merchant’s script or hand, which no cart of this shop can have',
  ],
  [
    ['Shop.customerAccountUrl'],
    'only for shops whose accounts stand on a domain of their own; null',
  ],
  [
    ['Shop.customerAccountTranslations'],
    'texts of Shopify’s own account pages, whose keys nobody documents; null',
  ],
  [
    ['Shop.socialLoginProviders', 'Customer.socialLoginProvider', 'Customer.avatarUrl'],
    'this shop has no sign-in by other services; empty or null',
  ],
  [
    ['*.presentation', 'MediaPresentation.*'],
    'how a merchant arranged a medium in the editor, whose JSON nobody documents; null',
  ],
];

/** A line of the list as a pattern for `Type.field`. */
export const toPattern = (field: string) =>
  new RegExp(`^${field.replaceAll('.', '\\.').replaceAll('*', '\\w*')}$`);

const PATTERNS = LEFT_OUT.flatMap(([fields]) => fields.map(toPattern));

export function isLeftOut(field: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(field));
}
