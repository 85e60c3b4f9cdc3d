import type { GraphQLResolveInfo } from 'graphql';
import { fail } from '../cart/cart-draft.ts';
import {
  checkMetafield,
  deleteCartMetafield,
  putMetafield,
  setCartMetafields,
  toMetafieldId,
} from '../cart/cart-metafields.ts';
import type { CartAttribute } from '../cart/cart-records.ts';
import { type CartChange, changeCart } from '../cart/carts.ts';
import {
  addAddresses,
  removeAddresses,
  type SelectableAddressInput,
  updateAddresses,
} from '../cart/change-addresses.ts';
import { type BuyerIdentityInput, changeBuyer } from '../cart/change-buyer.ts';
import {
  addGiftCards,
  changeAttributes,
  changeDiscountCodes,
  changeNote,
  removeGiftCards,
  selectDeliveryOptions,
} from '../cart/change-details.ts';
import {
  addLines,
  type LineInput,
  type LineUpdateInput,
  removeLines,
  updateLines,
} from '../cart/change-lines.ts';
import { toCartNode } from './cart-node.ts';
import { type StorefrontContext, toBuyer } from './context.ts';

type CartArgs = { cartId: string };
type CartInput = {
  attributes?: CartAttribute[] | null;
  buyerIdentity?: BuyerIdentityInput | null;
  delivery?: { addresses?: SelectableAddressInput[] | null } | null;
  discountCodes?: string[] | null;
  giftCardCodes?: string[] | null;
  lines?: LineInput[] | null;
  metafields?: { key: string; type: string; value: string }[] | null;
  note?: string | null;
};
type Resolver<Args> = (
  source: unknown,
  args: Args,
  context: StorefrontContext,
  info: GraphQLResolveInfo,
) => unknown;

async function answer(
  context: StorefrontContext,
  cart: Parameters<typeof changeCart>[1],
  change: CartChange,
) {
  const { carts, findCustomer } = context;
  const outcome = await changeCart(carts, cart, change, findCustomer);
  return { ...outcome, cart: outcome.cart && toCartNode(outcome.cart, carts.tools) };
}

/** A mutation of the cart that `cartId` names. */
function changing<Args>(toChange: (args: Args) => CartChange): Resolver<Args & CartArgs> {
  return (_source, args, context) =>
    answer(context, context.carts.store.get(args.cartId), toChange(args));
}

const create: Resolver<{ input?: CartInput | null }> = async (_source, args, context, info) => {
  const { carts } = context;
  const input = args.input ?? {};
  const cart = carts.store.create();
  cart.buyer.countryCode = toBuyer(info).country.isoCode;
  const outcome = await answer(context, cart, async (draft, findCustomer) => {
    const at = (name: string) => ['input', name];
    if (input.buyerIdentity) {
      await changeBuyer(draft, input.buyerIdentity, at('buyerIdentity'), findCustomer);
    }
    addLines(draft, input.lines ?? [], at('lines'));
    changeAttributes(draft, input.attributes ?? []);
    changeNote(draft, input.note ?? '', at('note'));
    changeDiscountCodes(draft, input.discountCodes ?? []);
    addGiftCards(draft, input.giftCardCodes ?? [], at('giftCardCodes'));
    addAddresses(draft, input.delivery?.addresses ?? [], ['input', 'delivery', 'addresses']);
    for (const [index, metafield] of (input.metafields ?? []).entries()) {
      const issue = checkMetafield(metafield);
      const id = toMetafieldId(draft.cart.token, index);
      if (issue)
        fail(draft, 'INVALID_METAFIELDS', ['input', 'metafields', String(index)], issue.message);
      else putMetafield(draft.cart.metafields, metafield, context.now(), id);
    }
  });
  return outcome.userErrors.length > 0 ? { ...outcome, cart: null } : outcome;
};

export const cartMutations = {
  cartCreate: create,
  cartLinesAdd: changing<{ lines: LineInput[] }>(
    ({ lines }) =>
      (draft) =>
        addLines(draft, lines, ['lines']),
  ),
  cartLinesUpdate: changing<{ lines: LineUpdateInput[] }>(
    ({ lines }) =>
      (draft) =>
        updateLines(draft, lines),
  ),
  cartLinesRemove: changing<Parameters<typeof removeLines>[1]>(
    (args) => (draft) => removeLines(draft, args),
  ),
  cartNoteUpdate: changing<{ note: string }>(
    ({ note }) =>
      (draft) =>
        changeNote(draft, note, ['note']),
  ),
  cartAttributesUpdate: changing<{ attributes: CartAttribute[] }>(
    ({ attributes }) =>
      (draft) =>
        changeAttributes(draft, attributes),
  ),
  cartDiscountCodesUpdate: changing<{ discountCodes: string[] }>(
    ({ discountCodes }) =>
      (draft) =>
        changeDiscountCodes(draft, discountCodes),
  ),
  cartGiftCardCodesAdd: changing<{ giftCardCodes: string[] }>(
    ({ giftCardCodes }) =>
      (draft) =>
        addGiftCards(draft, giftCardCodes, ['giftCardCodes']),
  ),
  cartGiftCardCodesUpdate: changing<{ giftCardCodes: string[] }>(({ giftCardCodes }) => (draft) => {
    draft.cart.giftCardIds = [];
    addGiftCards(draft, giftCardCodes, ['giftCardCodes']);
  }),
  cartGiftCardCodesRemove: changing<{ appliedGiftCardIds: string[] }>(
    ({ appliedGiftCardIds }) =>
      (draft) =>
        removeGiftCards(draft, appliedGiftCardIds),
  ),
  cartBuyerIdentityUpdate: changing<{ buyerIdentity: BuyerIdentityInput }>(
    ({ buyerIdentity }) =>
      (draft, findCustomer) =>
        changeBuyer(draft, buyerIdentity, ['buyerIdentity'], findCustomer),
  ),
  cartDeliveryAddressesAdd: changing<{ addresses: SelectableAddressInput[] }>(
    ({ addresses }) =>
      (draft) =>
        addAddresses(draft, addresses, ['addresses']),
  ),
  cartDeliveryAddressesUpdate: changing<{ addresses: SelectableAddressInput[] }>(
    ({ addresses }) =>
      (draft) =>
        updateAddresses(draft, addresses),
  ),
  cartDeliveryAddressesRemove: changing<{ addressIds: string[] }>(
    ({ addressIds }) =>
      (draft) =>
        removeAddresses(draft, addressIds),
  ),
  cartDeliveryAddressesReplace: changing<{ addresses: SelectableAddressInput[] }>(
    ({ addresses }) =>
      (draft) => {
        draft.cart.addresses = [];
        addAddresses(draft, addresses, ['addresses']);
      },
  ),
  cartSelectedDeliveryOptionsUpdate: changing<{
    selectedDeliveryOptions: Parameters<typeof selectDeliveryOptions>[1];
  }>(
    ({ selectedDeliveryOptions }) =>
      (draft) =>
        selectDeliveryOptions(draft, selectedDeliveryOptions),
  ),
  cartMetafieldsSet: ((_source, { metafields }, { carts }) =>
    setCartMetafields(carts, metafields)) satisfies Resolver<{
    metafields: Parameters<typeof setCartMetafields>[1];
  }>,
  cartMetafieldDelete: ((_source, { input }, { carts }) =>
    deleteCartMetafield(carts, input)) satisfies Resolver<{
    input: Parameters<typeof deleteCartMetafield>[1];
  }>,
};
