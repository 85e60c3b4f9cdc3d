import type { GraphQLResolveInfo } from 'graphql';
import { getCartCompany } from '../cart/cart-company.ts';
import { lastCharacters } from '../cart/gift-cards.ts';
import { isSpendable } from '../cart/pay-by-gift-cards.ts';
import type { PricedGroup } from '../cart/price-cart.ts';
import { toLineTotal } from '../cart/price-lines.ts';
import { toViewKey } from '../cart/view-key.ts';
import { toMoney } from '../world/money.ts';
import { sum } from '../world/order-totals.ts';
import {
  type CartLineNode,
  type CartNode,
  toAllocations,
  toApplication,
  toCartMoney,
  toLineNode,
} from './cart-node.ts';
import { type PageArgs, paginate } from './connection.ts';
import type { StorefrontContext } from './context.ts';
import { listAllocations } from './selling-plans.ts';
import { toVariantNode } from './variants.ts';
import { toConsentParameter } from './visitor-consent.ts';

type GroupNode = { id: string; in: CartNode; group: PricedGroup };
type Key = { key: string };

const byKey = (attributes: readonly Key[], { key }: Key) =>
  attributes.find((attribute) => attribute.key === key) ?? null;

function toCost(node: CartNode) {
  const { includedTax, subtotal, total } = node.priced;
  return {
    checkoutChargeAmount: toCartMoney(node, subtotal),
    subtotalAmount: toCartMoney(node, subtotal),
    subtotalAmountEstimated: false,
    totalAmount: toCartMoney(node, total),
    totalAmountEstimated: true,
    // Only customs know; the checkout does not ask for them in advance.
    totalDutyAmount: null,
    totalDutyAmountEstimated: true,
    totalTaxAmount: includedTax === null ? null : toCartMoney(node, includedTax),
    totalTaxAmountEstimated: true,
  };
}

function toLineCost({ in: node, priced }: CartLineNode) {
  const compareAt = priced.compareAtUnit;
  return {
    amountPerQuantity: toCartMoney(node, priced.unit),
    compareAtAmountPerQuantity: compareAt === null ? null : toCartMoney(node, compareAt),
    subtotalAmount: toCartMoney(node, priced.subtotal),
    totalAmount: toCartMoney(node, toLineTotal(priced)),
    amount: toCartMoney(node, priced.unit),
    compareAtAmount: compareAt === null ? null : toCartMoney(node, compareAt),
  };
}

/**
 * Where the buyer pays. Who they are goes along only if the call named the buyer's address: without it
 * the checkout is an unauthenticated one (https://shopify.dev/docs/api/usage/authentication).
 */
function toCheckoutUrl(
  { cart }: CartNode,
  context: StorefrontContext,
  info: GraphQLResolveInfo,
): string {
  const url = new URL(`/cart/c/${cart.token}`, context.shopOrigin);
  url.searchParams.set('key', cart.key);
  if (cart.buyer.authorization && context.buyerIp) {
    url.searchParams.set('auth', cart.buyer.authorization);
  }
  const consent = toConsentParameter(info);
  if (consent) url.searchParams.set('_cs', consent);
  return url.href;
}

function toOption(node: CartNode, option: PricedGroup['selected']) {
  const { code, cost, description, handle, title, type } = option;
  return {
    ...{ code, description, handle, title },
    deliveryMethodType: type,
    estimatedCost: toCartMoney(node, cost),
  };
}

function listGiftCards(node: CartNode) {
  return node.priced.giftCards
    .filter(({ card }) => isSpendable(card, node.tools.now()))
    .map(({ card, used, usedEuroCents }) => {
      const amountUsed = toMoney(usedEuroCents, 'EUR');
      const balance = toMoney(card.balance - usedEuroCents, 'EUR');
      return {
        ...{ id: card.id, lastCharacters: lastCharacters(card) },
        ...{ amountUsed, amountUsedV2: amountUsed, balance, balanceV2: balance },
        presentmentAmountUsed: toCartMoney(node, used),
      };
    });
}

const toMetafieldNode = (node: CartNode, { key }: Key) => {
  const found = node.cart.metafields.find((one) => one.key === key);
  return found ? { ...found, cart: node.cart } : null;
};

export const cartResolvers = {
  Cart: {
    appliedGiftCards: listGiftCards,
    attribute: ({ cart }: CartNode, args: Key) => byKey(cart.attributes, args),
    attributes: ({ cart }: CartNode) => cart.attributes,
    buyerIdentity: (node: CartNode) => node,
    checkoutUrl: (
      node: CartNode,
      _args: unknown,
      context: StorefrontContext,
      info: GraphQLResolveInfo,
    ) => toCheckoutUrl(node, context, info),
    cost: toCost,
    createdAt: ({ cart }: CartNode) => cart.createdAt,
    delivery: (node: CartNode) => node,
    deliveryGroups: (node: CartNode, args: PageArgs) =>
      paginate(
        node.priced.groups.map((group): GroupNode => ({ id: group.id, in: node, group })),
        args,
        ({ id }) => id,
      ),
    discountAllocations: (node: CartNode) =>
      toAllocations(
        node,
        node.priced.lines.flatMap((line) => line.orderAllocations),
      ),
    discountApplications: (node: CartNode) =>
      node.priced.discounts.map((_discount, index) => toApplication(node, index)),
    discountCodes: ({ priced }: CartNode) => priced.codes,
    estimatedCost: toCost,
    lines: (node: CartNode, args: PageArgs) =>
      paginate(
        node.priced.lines.map((line) => toLineNode(node, line)),
        args,
        ({ id }) => id,
      ),
    metafield: toMetafieldNode,
    note: ({ cart }: CartNode) => cart.note,
    totalQuantity: ({ cart }: CartNode) => sum(cart.lines.map(({ quantity }) => quantity)),
    updatedAt: ({ cart }: CartNode) => cart.updatedAt,
  },
  CartLine: {
    attribute: ({ priced }: CartLineNode, args: Key) => byKey(priced.line.attributes, args),
    attributes: ({ priced }: CartLineNode) => priced.line.attributes,
    cost: toLineCost,
    discountAllocations: (
      { in: node, priced }: CartLineNode,
      { lineLevelOnly }: { lineLevelOnly: boolean },
    ) =>
      toAllocations(
        node,
        lineLevelOnly
          ? priced.lineAllocations
          : [...priced.lineAllocations, ...priced.orderAllocations],
      ),
    estimatedCost: toLineCost,
    instructions: () => ({ canRemove: true, canUpdateQuantity: true }),
    merchandise: ({ priced }: CartLineNode) => ({
      __typename: 'ProductVariant',
      ...toVariantNode(priced.product, priced.variant),
    }),
    parentRelationship: ({ in: node, priced }: CartLineNode) => {
      const parent = node.priced.lines.find(({ line }) => line.id === priced.line.parentId);
      return parent ? { parent: toLineNode(node, parent) } : null;
    },
    quantity: ({ priced }: CartLineNode) => priced.line.quantity,
    sellingPlanAllocation: ({ in: node, priced }: CartLineNode) =>
      listAllocations(toVariantNode(priced.product, priced.variant), node.priced.currencyCode).find(
        ({ sellingPlan }) => sellingPlan.id === priced.line.sellingPlanId,
      ) ?? null,
    viewKey: ({ priced }: CartLineNode) => toViewKey(priced.line),
  },
  CartDelivery: {
    addresses: ({ cart }: CartNode, { selected }: { selected?: boolean | null }) =>
      cart.addresses
        .filter((address) => !selected || address.selected)
        .map((address) => ({
          ...address,
          address: { __typename: 'CartDeliveryAddress', ...address.fields },
        })),
  },
  CartDeliveryGroup: {
    cartLines: ({ group, in: node }: GroupNode, args: PageArgs) =>
      paginate(
        group.lines.map((line) => toLineNode(node, line)),
        args,
        ({ id }) => id,
      ),
    deliveryAddress: ({ group, id }: GroupNode) => ({
      ...group.address,
      id: id.replace('/CartDeliveryGroup/', '/MailingAddress/'),
    }),
    deliveryOptions: ({ group, in: node }: GroupNode) =>
      group.options.map((option) => toOption(node, option)),
    discountAllocations: ({ group, in: node }: GroupNode) => toAllocations(node, group.allocations),
    groupType: ({ group }: GroupNode) => group.type,
    selectedDeliveryOption: ({ group, in: node }: GroupNode) => toOption(node, group.selected),
  },
  CartBuyerIdentity: {
    countryCode: ({ cart }: CartNode) => cart.buyer.countryCode,
    customer: ({ cart, tools }: CartNode) =>
      tools.customers.get(cart.buyer.customerId ?? '') ?? null,
    deliveryAddressPreferences: ({ cart }: CartNode) =>
      cart.addresses.map(({ fields, id }) => ({
        __typename: 'MailingAddress',
        ...fields,
        id: id.replace('/CartSelectableAddress/', '/MailingAddress/'),
      })),
    email: ({ cart }: CartNode) => cart.buyer.email,
    phone: ({ cart }: CartNode) => cart.buyer.phone,
    preferences: ({ cart }: CartNode) => {
      const { preferences } = cart.buyer;
      if (!preferences) return null;
      const { delivery, wallet } = preferences;
      const lists = {
        deliveryMethod: delivery?.deliveryMethod ?? [],
        pickupHandle: delivery?.pickupHandle ?? [],
      };
      return { wallet, delivery: delivery ? { ...delivery, ...lists } : null };
    },
    purchasingCompany: ({ cart, tools }: CartNode) => getCartCompany(tools, cart.buyer),
  },
};
