/** Why a discount code does nothing for a cart, under `cart.discount.problem`. */
export type DiscountProblem =
  | 'codeUnknown'
  | 'codeOver'
  | 'codeUsedUp'
  | 'codeNotForYou'
  | 'codeNeedsMore'
  | 'codeNotForThese'
  | 'codeNotTogether'
  | 'codeUnused';

/** `CartWarningCode`s of the Storefront API. */
const problems: Readonly<Record<string, DiscountProblem>> = {
  DISCOUNT_NOT_FOUND: 'codeUnknown',
  DISCOUNT_CODE_NOT_HONOURED: 'codeNotTogether',
  DISCOUNT_CURRENTLY_INACTIVE: 'codeOver',
  DISCOUNT_CUSTOMER_NOT_ELIGIBLE: 'codeNotForYou',
  DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED: 'codeUsedUp',
  DISCOUNT_ELIGIBLE_CUSTOMER_MISSING: 'codeNotForYou',
  DISCOUNT_INCOMPATIBLE_PURCHASE_TYPE: 'codeNotForThese',
  DISCOUNT_NO_ENTITLED_LINE_ITEMS: 'codeNotForThese',
  DISCOUNT_NO_ENTITLED_SHIPPING_LINES: 'codeNotForThese',
  DISCOUNT_PURCHASE_NOT_IN_RANGE: 'codeNeedsMore',
  DISCOUNT_QUANTITY_NOT_IN_RANGE: 'codeNeedsMore',
  DISCOUNT_USAGE_LIMIT_REACHED: 'codeUsedUp',
};

/** The first of the shop's warnings that says anything about a code. */
export function toDiscountProblem(warnings: readonly string[]): DiscountProblem {
  const told = warnings.find((code) => Object.hasOwn(problems, code));
  return (told && problems[told]) || 'codeUnused';
}
