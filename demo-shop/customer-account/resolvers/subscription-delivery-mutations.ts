import { fromEuro } from '../../world/money.ts';
import type { AddressFields } from '../../world/records.ts';
import { checkAddress } from '../../world/rules/check-address.ts';
import { EMPTY_ADDRESS } from '../../world/rules/empty-address.ts';
import { hasFutureEdits, isOver } from '../../world/subscriptions/cycles.ts';
import {
  type DeliveryOption,
  getDeliveryOption,
  listDeliveryOptions,
  PICKUP_LOCATION,
} from '../../world/subscriptions/delivery-options.ts';
import type { ContractRecord, DeliveryMethodRecord } from '../../world/subscriptions/records.ts';
import type { DeliveryOffer } from '../../world/subscriptions/store.ts';
import { toNumericId } from '../connection.ts';
import type { CustomerAccountContext, TypeResolvers } from '../context.ts';
import { requireCustomer } from './query.ts';
import { toOption } from './subscription-delivery.ts';
import { touchContract } from './subscription-mutations.ts';
import { toUserError, type UserError } from './user-error.ts';

type AddressInput = Partial<AddressFields>;
type MethodInput = {
  localDelivery?: {
    deliveryAddress?: AddressInput | null;
    instructions?: string | null;
    phone: string;
  } | null;
  pickup?: { locationId: string } | null;
  shipping?: { shippingAddress?: AddressInput | null } | null;
};
type Code = 'BLANK' | 'HAS_FUTURE_EDITS' | 'INVALID' | 'SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST';
type Refusal = { code: Code; field: string[] };
type Choice = { method: DeliveryMethodRecord; option: DeliveryOption };

const CONTRACT = ['subscriptionContractId'];
const TOKEN = ['subscriptionDeliveryOptionsResultToken'];
const METHOD = 'deliveryMethodInput';

/** Where the goods go now; to the customer's own address if they are picked up. */
function getAddress(contract: ContractRecord, context: CustomerAccountContext) {
  const { addresses, defaultAddressId } = requireCustomer(context);
  const method = contract.deliveryMethod;
  if (method && method.kind !== 'PICKUP') return method.address;
  const own = addresses.find(({ id }) => id === defaultAddressId);
  if (!own) return null;
  const { id: _id, ...address } = own;
  return address;
}

function toErrors({ code, field }: Refusal, context: CustomerAccountContext): UserError[] {
  return [toUserError(code, field, context)];
}

const PLACE = ['address1', 'city', 'territoryCode', 'zip', 'zoneCode'] as const;

/** Options were offered for one place: the address chosen must be there, names may differ. */
function chooseAddress(
  input: AddressInput | null | undefined,
  offer: DeliveryOffer,
  field: string[],
): AddressFields | Refusal {
  if (!input) return offer.address;
  const { address, issues } = checkAddress({ ...EMPTY_ADDRESS, ...input });
  const [issue] = issues;
  if (issue) return { code: 'INVALID', field: [...field, issue.field] };
  const elsewhere = PLACE.some((part) => address[part] !== offer.address[part]);
  return elsewhere ? { code: 'INVALID', field } : address;
}

/** Turns the input union into a method, if the offer has it. */
function chooseMethod(input: MethodInput, offer: DeliveryOffer): Choice | Refusal {
  const given = (['localDelivery', 'pickup', 'shipping'] as const).filter((kind) => input[kind]);
  // "This is an input union: one, and only one, field can be provided."
  if (given.length !== 1) return { code: given.length ? 'INVALID' : 'BLANK', field: [METHOD] };
  const { localDelivery, pickup, shipping } = input;
  const kind = localDelivery ? 'LOCAL_DELIVERY' : pickup ? 'PICKUP' : 'SHIPPING';
  // The input has no option: of several ways to ship, the first (cheapest) is taken.
  const option = offer.optionCodes.map(getDeliveryOption).find((each) => each?.kind === kind);
  const field = [METHOD, given[0] ?? ''];
  if (!option) return { code: 'INVALID', field };
  if (pickup) {
    const { locationId } = pickup;
    if (locationId !== PICKUP_LOCATION.id)
      return { code: 'INVALID', field: [...field, 'locationId'] };
    return { option, method: { kind: 'PICKUP', locationId } };
  }
  if (shipping) {
    const path = [...field, 'shippingAddress'];
    const address = chooseAddress(shipping.shippingAddress, offer, path);
    if ('code' in address) return address;
    return { option, method: { kind: 'SHIPPING', address, optionCode: option.code } };
  }
  if (!localDelivery?.phone.trim()) return { code: 'BLANK', field: [...field, 'phone'] };
  const address = chooseAddress(localDelivery.deliveryAddress, offer, [
    ...field,
    'deliveryAddress',
  ]);
  if ('code' in address) return address;
  const { instructions = null, phone } = localDelivery;
  const checked = checkAddress({ ...address, phoneNumber: phone });
  if (checked.issues.length > 0) return { code: 'INVALID', field: [...field, 'phone'] };
  const number = checked.address.phoneNumber ?? phone;
  return { option, method: { kind: 'LOCAL_DELIVERY', address, phone: number, instructions } };
}

export const subscriptionDeliveryMutations: TypeResolvers<unknown> = {
  subscriptionContractFetchDeliveryOptions: (
    _root,
    args: { address?: AddressInput | null; subscriptionContractId: string },
    context,
  ) => {
    const { customerId, world } = context;
    const fail = (refusal: Refusal) => ({
      deliveryOptionsResult: null,
      userErrors: toErrors(refusal, context),
    });
    const contract = world.subscriptions.find(customerId, args.subscriptionContractId);
    if (!contract) return fail({ code: 'SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST', field: CONTRACT });
    if (isOver(contract)) return fail({ code: 'INVALID', field: CONTRACT });
    const dangerous = args.address
      ? { ...EMPTY_ADDRESS, ...args.address }
      : getAddress(contract, context);
    if (!dangerous) return fail({ code: 'BLANK', field: ['address'] });
    const { address, issues } = checkAddress(dangerous);
    const [issue] = issues;
    if (issue) {
      const code = address[issue.field] ? 'INVALID' : 'BLANK';
      return fail({ code, field: ['address', issue.field] });
    }
    const carried = contract.lines.some(({ requiresShipping }) => requiresShipping);
    const options = carried ? listDeliveryOptions(address) : [];
    if (options.length === 0) {
      const { message } = toUserError('NO_DELIVERY_OPTIONS', null, context);
      const __typename = 'SubscriptionDeliveryOptionsResultFailure';
      return { deliveryOptionsResult: { __typename, message }, userErrors: [] };
    }
    const token = `sdo_${toNumericId(world.ids.take('SubscriptionDeliveryOptionsResult'))}`;
    const optionCodes = options.map(({ code }) => code);
    world.subscriptions.offers.set(token, { contractId: contract.id, address, optionCodes });
    const deliveryOptionsResult = {
      __typename: 'SubscriptionDeliveryOptionsResultSuccess',
      deliveryOptions: options.map((each) => toOption(each, contract.currencyCode, context)),
      token,
    };
    return { deliveryOptionsResult, userErrors: [] };
  },

  subscriptionContractSelectDeliveryMethod: (
    _root,
    args: {
      deliveryMethodInput: MethodInput;
      subscriptionContractId: string;
      subscriptionDeliveryOptionsResultToken: string;
    },
    context,
  ) => {
    const { customerId, now, world } = context;
    const fail = (refusal: Refusal) => ({ contract: null, userErrors: toErrors(refusal, context) });
    const contract = world.subscriptions.find(customerId, args.subscriptionContractId);
    if (!contract) return fail({ code: 'SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST', field: CONTRACT });
    if (isOver(contract)) return fail({ code: 'INVALID', field: CONTRACT });
    if (hasFutureEdits(contract, now())) return fail({ code: 'HAS_FUTURE_EDITS', field: CONTRACT });
    const token = args.subscriptionDeliveryOptionsResultToken.trim();
    const offer = world.subscriptions.offers.get(token);
    if (!token) return fail({ code: 'BLANK', field: TOKEN });
    if (offer?.contractId !== contract.id) return fail({ code: 'INVALID', field: TOKEN });
    const choice = chooseMethod(args.deliveryMethodInput, offer);
    if ('code' in choice) return fail(choice);
    contract.deliveryMethod = choice.method;
    contract.deliveryPrice = fromEuro(choice.option.price, contract.currencyCode);
    touchContract(contract, context);
    world.subscriptions.offers.delete(token);
    return { contract, userErrors: [] };
  },
};
