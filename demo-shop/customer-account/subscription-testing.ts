import { expect } from 'vitest';
import { createTestShop } from './testing.ts';

export const LENA = 'lena.petersen@example.com';
export const HARRIET = 'harriet.okonkwo@example.com';
export const AIKO = 'aiko.tanaka@example.com';
export const MONEY = '{ amount currencyCode }';
const ANCHORS = `{
  __typename ... on SubscriptionMonthDayAnchor { dayOfMonth }
  ... on SubscriptionWeekDayAnchor { dayOfWeek } ... on SubscriptionYearDayAnchor { month dayOfMonth }
}`;
const ADDRESS = `{
  address1 address2 city company country countryCode firstName lastName name phone province
  provinceCode zip
}`;
export const CYCLE = `{
  cycleIndex cycleStartAt cycleEndAt billingAttemptExpectedDate edited skipped status
}`;
const DISCOUNT = `{
  id title type targetType appliesToAllLines recurringCycleLimit usageCount { count precision }
  value {
    __typename ... on SubscriptionDiscountPercentageValue { percentage }
    ... on SubscriptionDiscountFixedAmountValue { amount ${MONEY} appliesOnEachItem }
  }
  lines(first: 5) { nodes { id } }
}`;
const CONTRACT = `{
  id status createdAt updatedAt currencyCode note revisionId nextBillingDate
  lastPaymentStatus lastBillingAttemptErrorType customAttributes { key value }
  billingPolicy { interval intervalCount { count precision } minCycles maxCycles anchors ${ANCHORS} }
  deliveryPolicy { interval intervalCount { count } anchors ${ANCHORS} }
  deliveryPrice ${MONEY}
  deliveryMethod {
    __typename
    ... on SubscriptionDeliveryMethodShipping {
      address ${ADDRESS} shippingOption { title description presentmentTitle }
    }
    ... on SubscriptionDeliveryMethodLocalDelivery {
      address ${ADDRESS}
      localDeliveryOption { title description presentmentTitle instructions phone }
    }
    ... on SubscriptionDeliveryMethodPickup {
      pickupOption {
        title description presentmentTitle
        pickupAddress { address1 address2 city countryCode phone zip zoneCode }
      }
    }
  }
  linesCount { count }
  lines(first: 10) {
    nodes {
      id title name variantTitle sku quantity requiresShipping taxable onlineStoreUrl
      currentPrice ${MONEY} lineDiscountedPrice ${MONEY} customAttributes { key }
      image { url } variantImage { url }
      discountAllocations { amount ${MONEY} discount { id } }
    }
  }
  discounts(first: 5) { nodes ${DISCOUNT} }
  originOrder { id name }
  orders(first: 50) { nodes { id processedAt subscriptionContracts(first: 2) { nodes { id } } } }
  upcomingBillingCycles(first: 5) { nodes ${CYCLE} pageInfo { hasNextPage } }
}`;

/** For tests only: a shop, somebody's contracts and a short way to say a mutation. */
export async function setUp() {
  const shop = createTestShop();
  const list = async (email: string) => {
    const { data, errors } = await shop.ask(
      email,
      `{ customer { subscriptionContracts(first: 9) { nodes ${CONTRACT} } } }`,
    );
    expect(errors).toBeUndefined();
    return data.customer.subscriptionContracts.nodes;
  };
  const mutate = async (
    email: string,
    name: string,
    args: string,
    fields: string,
    language?: string,
  ) => {
    const document = `mutation { ${name}(${args}) { ${fields} userErrors { code field message } } }`;
    const { data, errors } = await shop.ask(email, document, {}, language);
    expect(errors).toBeUndefined();
    return data[name];
  };
  return { ...shop, list, mutate };
}

export const codesOf = (payload: { userErrors: { code: string }[] }) =>
  payload.userErrors.map(({ code }) => code);
export const quote = (text: string) => JSON.stringify(text);
