import { fromEuro, toMoney } from '../../world/money.ts';
import type { AddressFields } from '../../world/records.ts';
import { toFullName, toProvince } from '../../world/rules/format-address.ts';
import { toCountryName } from '../../world/rules/territories.ts';
import {
  type DeliveryOption,
  getDeliveryOption,
  LOCAL_DELIVERY,
  PICKUP,
  PICKUP_LOCATION,
} from '../../world/subscriptions/delivery-options.ts';
import type { ContractRecord } from '../../world/subscriptions/records.ts';
import type { CustomerAccountContext } from '../context.ts';

type Language = Pick<CustomerAccountContext, 'language'>;

/** `title` is the shop's own word, the presentment one is in the buyer's language. */
function toTexts({ description, title }: DeliveryOption, { language }: Language) {
  const position = language.toUpperCase().startsWith('DE') ? 1 : 0;
  return {
    description: description[position],
    presentmentTitle: title[position],
    title: title[0],
  };
}

function toMailingAddress(address: AddressFields, { language }: Language) {
  const { phoneNumber, territoryCode, zoneCode, ...rest } = address;
  return {
    ...rest,
    country: territoryCode && toCountryName(territoryCode, language),
    countryCode: territoryCode,
    name: toFullName(address),
    phone: phoneNumber,
    province: toProvince(address),
    provinceCode: zoneCode,
  };
}

/** `SubscriptionContract.deliveryMethod`, of whichever kind. */
export function toDeliveryMethod({ deliveryMethod }: ContractRecord, context: Language) {
  if (!deliveryMethod) return null;
  if (deliveryMethod.kind === 'PICKUP') {
    const pickupOption = { ...toTexts(PICKUP, context), pickupAddress: PICKUP_LOCATION };
    return { __typename: 'SubscriptionDeliveryMethodPickup', pickupOption };
  }
  const address = toMailingAddress(deliveryMethod.address, context);
  if (deliveryMethod.kind === 'LOCAL_DELIVERY') {
    const { instructions, phone } = deliveryMethod;
    const localDeliveryOption = { ...toTexts(LOCAL_DELIVERY, context), instructions, phone };
    const __typename = 'SubscriptionDeliveryMethodLocalDelivery';
    return { __typename, address, localDeliveryOption };
  }
  const option = getDeliveryOption(deliveryMethod.optionCode);
  const shippingOption = option && toTexts(option, context);
  return { __typename: 'SubscriptionDeliveryMethodShipping', address, shippingOption };
}

const OPTION_TYPES = {
  LOCAL_DELIVERY: 'SubscriptionLocalDeliveryOption',
  PICKUP: 'SubscriptionPickupOption',
  SHIPPING: 'SubscriptionShippingOption',
} as const;

const PICKUP_TIMES = { DE: 'Meist in 24 Stunden bereit', EN: 'Usually ready in 24 hours' } as const;

/** A `SubscriptionDeliveryOption` of whichever kind, priced in the contract's currency. */
export function toOption(option: DeliveryOption, currencyCode: string, context: Language) {
  const german = context.language.toUpperCase().startsWith('DE');
  return {
    __typename: OPTION_TYPES[option.kind],
    ...toTexts(option, context),
    code: option.code,
    phoneRequired: option.phoneRequired,
    price: toMoney(fromEuro(option.price, currencyCode), currencyCode),
    locationId: PICKUP_LOCATION.id,
    pickupAddress: PICKUP_LOCATION,
    pickupTime: PICKUP_TIMES[german ? 'DE' : 'EN'],
  };
}
