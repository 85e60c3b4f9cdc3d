import 'server-only';
import type { Money } from '@/lib/i18n/formats';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid, toId } from '@/lib/shopify/gid';
import {
  FetchDeliveryOptionsDocument,
  type FetchDeliveryOptionsMutation,
  SelectDeliveryMethodDocument,
  SubscriptionAddressesDocument,
  type SubscriptionAddressesQuery,
} from './delivery.customer-account.generated';
import type { DeliveryMethod } from './get-subscription';
import type { SubscriptionStatus } from './get-subscriptions';

type AddressNode = SubscriptionAddressesQuery['customer']['addresses']['nodes'][number];
type Result = NonNullable<
  NonNullable<
    FetchDeliveryOptionsMutation['subscriptionContractFetchDeliveryOptions']
  >['deliveryOptionsResult']
>;
type Option = Extract<
  Result,
  { __typename: 'SubscriptionDeliveryOptionsResultSuccess' }
>['deliveryOptions'][number];

export type DeliveryAddress = {
  /** The last part of its GID. */
  readonly id: string;
  readonly lines: readonly string[];
  /** As the shop's inputs want it. */
  readonly input: Omit<AddressNode, 'id' | 'formatted'>;
};

export type DeliveryChoices = {
  readonly status: SubscriptionStatus;
  readonly method: DeliveryMethod | null;
  readonly addresses: readonly DeliveryAddress[];
};

/** One of each kind: the shop's input names a kind, and takes the first option of it. */
export type DeliveryOption = {
  readonly kind: 'shipping' | 'localDelivery' | 'pickup';
  readonly title: string;
  readonly description: string | null;
  readonly price: Money;
  /** Where and when to collect; null but for `pickup`. */
  readonly pickup: {
    readonly locationId: string;
    readonly place: string;
    readonly time: string;
  } | null;
};

export type DeliveryOffer = {
  /** The shop's, for just this subscription and address. */
  readonly token: string;
  readonly options: readonly DeliveryOption[];
};

/** A key under `subscriptions.delivery.problem`. */
export type DeliveryProblem = 'gone' | 'hasEdits' | 'badAddress' | 'badPhone' | 'none' | 'notNow';

/**
 * What a change of delivery starts from, or null: no such subscription, or somebody else's. One operation.
 * @throws {ShopifyError}
 */
export async function getDeliveryChoices(
  dangerousId: string,
  locale: Locale,
): Promise<DeliveryChoices | null> {
  const id = toGid('SubscriptionContract', dangerousId);
  if (!id) return null;
  const { customer } = await customerAccount(SubscriptionAddressesDocument, {
    id,
    language: toLanguageCode(locale),
  });
  const found = customer.subscriptionContract;
  if (!found) return null;
  return {
    status: found.status,
    method: found.deliveryMethod,
    addresses: customer.addresses.nodes.map(({ id: addressId, formatted, ...input }) => {
      return { id: toId(addressId), lines: formatted, input };
    }),
  };
}

const kinds = {
  SubscriptionShippingOption: 'shipping',
  SubscriptionLocalDeliveryOption: 'localDelivery',
  SubscriptionPickupOption: 'pickup',
} as const;

function toOption(option: Option): DeliveryOption {
  const pickup =
    option.__typename === 'SubscriptionPickupOption'
      ? {
          locationId: option.locationId,
          place: [option.pickupAddress.address1, option.pickupAddress.city].join(', '),
          time: option.pickupTime,
        }
      : null;
  return {
    kind: kinds[option.__typename],
    title: option.presentmentTitle ?? option.title,
    description: option.description,
    price: option.price,
    pickup,
  };
}

type Refused = { readonly code?: string | null; readonly field?: readonly string[] | null };

function toProblem({ code, field }: Refused): DeliveryProblem {
  if (code === 'SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST') return 'gone';
  if (code === 'HAS_FUTURE_EDITS') return 'hasEdits';
  if (field?.at(-1) === 'phone') return 'badPhone';
  if (field?.some((part) => /address/i.test(part))) return 'badAddress';
  return 'notNow';
}

/**
 * Asks the shop how it can deliver to this address. A mutation by name, since it makes the offer that a choice refers
 * to: only inside a server action.
 * @throws {ShopifyError}
 */
export async function fetchDeliveryOptions(
  dangerousId: string,
  address: DeliveryAddress['input'] | null,
  locale: Locale,
): Promise<DeliveryOffer | DeliveryProblem> {
  const id = toGid('SubscriptionContract', dangerousId);
  if (!id) return 'gone';
  const answer = await customerAccount(FetchDeliveryOptionsDocument, {
    id,
    address,
    language: toLanguageCode(locale),
  });
  const payload = answer.subscriptionContractFetchDeliveryOptions;
  const [error] = payload?.userErrors ?? [];
  if (error) return toProblem(error);
  const result = payload?.deliveryOptionsResult;
  if (!result) return 'notNow';
  if (result.__typename !== 'SubscriptionDeliveryOptionsResultSuccess') return 'none';
  const options = result.deliveryOptions.map(toOption);
  const first = options.filter(
    ({ kind }, at) => options.findIndex((option) => option.kind === kind) === at,
  );
  return first.length > 0 ? { token: result.token, options: first } : 'none';
}

export type ChosenDelivery = {
  readonly token: string;
  readonly kind: DeliveryOption['kind'];
  readonly address: DeliveryAddress['input'] | null;
  readonly locationId: string;
  readonly phone: string;
  readonly instructions: string;
};

/**
 * Has the next deliveries made this way. Only inside a server action.
 * @returns null when it is so
 * @throws {ShopifyError}
 */
export async function selectDelivery(
  dangerousId: string,
  { token, kind, address, locationId, phone, instructions }: ChosenDelivery,
  locale: Locale,
): Promise<DeliveryProblem | null> {
  const id = toGid('SubscriptionContract', dangerousId);
  if (!id) return 'gone';
  const method = {
    shipping: { shipping: { shippingAddress: address } },
    localDelivery: {
      localDelivery: { deliveryAddress: address, phone, instructions: instructions || null },
    },
    pickup: { pickup: { locationId } },
  }[kind];
  const answer = await customerAccount(SelectDeliveryMethodDocument, {
    id,
    token,
    method,
    language: toLanguageCode(locale),
  });
  const payload = answer.subscriptionContractSelectDeliveryMethod;
  const [error] = payload?.userErrors ?? [{ code: null }];
  return error ? toProblem(error) : null;
}
