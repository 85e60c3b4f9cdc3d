import type { Catalog } from '../world/catalog.ts';
import type { Minor } from '../world/money.ts';
import { sum, sumAllocations } from '../world/order-totals.ts';
import type { AddressFields, AllocationRecord, CustomerRecord } from '../world/records.ts';
import { taxesOf } from '../world/seed/taxes.ts';
import type { World } from '../world/world.ts';
import { type AppliedDiscount, applyShopDiscounts } from './apply-discounts.ts';
import { getCartCompany, getCompanyAddress } from './cart-company.ts';
import type { CartRecord, CartWarning } from './cart-records.ts';
import { getCartTerms } from './cart-terms.ts';
import { type DeliveryOption, listDeliveryOptions } from './delivery-options.ts';
import type { GiftCards } from './gift-cards.ts';
import { type PaidByCard, payByGiftCards } from './pay-by-gift-cards.ts';
import {
  listUnpublished,
  type PricedLine,
  priceLines,
  toLineNet,
  toLineTotal,
} from './price-lines.ts';

export type CartTools = {
  catalog: Catalog;
  customers: ReadonlyMap<string, CustomerRecord>;
  companies: World['companies'];
  giftCards: GiftCards;
  now: () => Date;
  /** Whether a token that has ended only makes the cart nobody's. */
  ignoresDeadTokens: () => boolean;
};

export type PricedGroup = {
  id: string;
  type: 'ONE_TIME_PURCHASE' | 'SUBSCRIPTION';
  lines: PricedLine[];
  address: AddressFields;
  options: DeliveryOption[];
  selected: DeliveryOption;
  allocations: AllocationRecord[];
};

export type PricedCart = {
  currencyCode: string;
  lines: PricedLine[];
  groups: PricedGroup[];
  discounts: AppliedDiscount[];
  codes: { code: string; applicable: boolean }[];
  warnings: CartWarning[];
  subtotal: Minor;
  total: Minor;
  /** The tax inside the total; null where tax comes on top, which only the checkout knows. */
  includedTax: Minor | null;
  giftCards: PaidByCard[];
};

/** Where it would go: the selected address, or else the company's or the customer's own. */
export function getDeliveryAddress(cart: CartRecord, tools: CartTools): AddressFields | null {
  const selected = cart.addresses.find((address) => address.selected);
  if (selected) return selected.fields;
  const company = getCartCompany(tools, cart.buyer);
  if (company) return getCompanyAddress(company);
  const customer = cart.buyer.customerId && tools.customers.get(cart.buyer.customerId);
  if (!customer) return null;
  return customer.addresses.find(({ id }) => id === customer.defaultAddressId) ?? null;
}

function groupLines(
  cart: CartRecord,
  lines: PricedLine[],
  address: AddressFields,
  currencyCode: string,
): PricedGroup[] {
  const country = address.territoryCode ?? cart.buyer.countryCode;
  const options = listDeliveryOptions(country, currencyCode);
  return (['ONE_TIME_PURCHASE', 'SUBSCRIPTION'] as const).flatMap((type, index) => {
    const inside = lines.filter(
      ({ line, variant }) =>
        variant.requiresShipping && (line.sellingPlanId !== null) === (type === 'SUBSCRIPTION'),
    );
    const id = `gid://shopify/CartDeliveryGroup/${cart.token}-${index + 1}`;
    const wanted = cart.deliveryHandles[id];
    const selected = options.find(({ handle }) => handle === wanted) ?? options[0];
    if (inside.length === 0 || !selected) return [];
    return [{ id, type, lines: inside, address, options, selected, allocations: [] }];
  });
}

/** Everything a cart costs and why. Line totals less order discounts plus delivery are the total. */
export function priceCart(cart: CartRecord, tools: CartTools): PricedCart {
  const terms = getCartTerms(cart, tools);
  const { currencyCode, taxRule: rule } = terms;
  const lines = priceLines(cart, terms, tools);
  const address = getDeliveryAddress(cart, tools);
  const groups = address ? groupLines(cart, lines, address, currencyCode) : [];
  const customer = tools.customers.get(cart.buyer.customerId ?? '') ?? null;
  const outcome = applyShopDiscounts(cart, lines, groups, {
    currencyCode,
    customer,
    now: tools.now(),
  });
  const toGroupNet = (group: PricedGroup) =>
    group.selected.cost - sumAllocations(group.allocations);
  const delivery = sum(groups.map(toGroupNet));
  const total = sum(lines.map(toLineNet)) + delivery;
  const taxed = [
    ...lines.filter(({ product }) => !product.isGiftCard).map(toLineNet),
    ...groups.map(toGroupNet),
  ];
  return {
    ...outcome,
    warnings: [...listUnpublished(lines), ...outcome.warnings],
    currencyCode,
    lines,
    groups,
    subtotal: sum(lines.map(toLineTotal)),
    total,
    includedTax: rule.taxesIncluded ? sum(taxed.flatMap((net) => taxesOf(net, rule))) : null,
    giftCards: payByGiftCards(cart, total, currencyCode, tools),
  };
}
