import 'server-only';
import { getVisitorConsent } from '@/lib/choices';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import type { UserError } from '@/lib/shopify/user-errors';
import {
  CartCreateDocument,
  CartLinesAddDocument,
  type CartSumFieldsFragment,
} from './cart.storefront.generated';
import type { KeptCart } from './cart-cookie';
import { type Refusal, toRefusal, toShortfalls } from './cart-outcome';
import { type CartBuyer, getCartBuyer } from './get-cart-buyer';
import type { OrderedGoods } from './get-reorder';
import type { CartLine } from './reorder-input';

export type Added = { readonly kind: 'added'; readonly cart: KeptCart };
export type Refused = { readonly kind: 'refused' } & Refusal;

type Payload = {
  readonly cart: CartSumFieldsFragment | null;
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly { readonly code: string }[];
};

type Goods = Pick<OrderedGoods, 'country' | 'location'>;

/** A cart for another country or another buyer has other prices: then it is another cart. */
const isFor = (kept: KeptCart, { country, location }: Goods) =>
  kept.country === country && kept.locationId === (location?.id ?? null);

const toInputs = (lines: readonly CartLine[]) =>
  lines.map(({ attributes, merchandiseId, quantity, sellingPlanId }) => ({
    attributes,
    merchandiseId,
    quantity,
    ...(sellingPlanId && { sellingPlanId }),
  }));

async function create(
  goods: Goods,
  { buyer }: CartBuyer,
  lines: readonly CartLine[],
  language: string,
) {
  const { country, location } = goods;
  const buyerIdentity = {
    ...buyer,
    ...(location && { companyLocationId: location.id }),
    ...(country && { countryCode: country }),
  };
  const input = { buyerIdentity, lines: toInputs(lines) };
  const visitorConsent = await getVisitorConsent();
  const variables = { input, country, language, visitorConsent };
  const { cartCreate } = await storefront(CartCreateDocument, variables);
  return cartCreate;
}

/**
 * Puts lines into a new cart of whoever is here, or into the one they have, as long as that is for the same
 * country and company. Two calls only when the shop no longer knows the cart.
 * @throws {ShopifyError}
 */
export async function addToCart(
  kept: KeptCart | null,
  goods: Goods,
  lines: readonly CartLine[],
  locale: Locale,
): Promise<Added | Refused> {
  const language = toLanguageCode(locale);
  const { country, location } = goods;
  let payload: Payload | null = null;
  let tag = kept?.tag ?? '';
  if (kept && isFor(kept, goods)) {
    const variables = { cartId: kept.id, lines: toInputs(lines), country, language };
    const { cartLinesAdd } = await storefront(CartLinesAddDocument, variables);
    // A cart that was bought, or lay too long: gone, with an error that has no line.
    const isGone =
      !cartLinesAdd?.cart && toRefusal(cartLinesAdd?.userErrors ?? [], lines).lines.length === 0;
    payload = isGone ? null : (cartLinesAdd ?? null);
  }
  if (!payload) {
    const whose = await getCartBuyer(new Date());
    tag = whose.tag;
    payload = (await create(goods, whose, lines, language)) ?? null;
  }
  const { cart, userErrors = [], warnings = [] } = payload ?? {};
  if (!cart || userErrors.length > 0) {
    const refusal = toRefusal(userErrors, lines);
    const isExplained = refusal.lines.length > 0 || refusal.cart;
    return { kind: 'refused', ...refusal, cart: isExplained ? refusal.cart : 'generic' };
  }
  return {
    kind: 'added',
    cart: {
      id: cart.id,
      tag,
      country,
      locationId: location?.id ?? null,
      short: toShortfalls(lines, cart),
      warnings: [...new Set(warnings.map(({ code }) => code))],
    },
  };
}
