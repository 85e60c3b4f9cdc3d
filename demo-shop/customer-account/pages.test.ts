import { describe, expect, it } from 'vitest';
import { createTestShop } from './testing.ts';

const MONEY = '{ amount currencyCode }';
const ADDRESS = `{
  id name company address1 address2 city zip zoneCode province territoryCode country phoneNumber
  firstName lastName formatted(withName: true, withCompany: true) formattedArea
}`;
const DISCOUNT = `{
  __typename allocationMethod targetSelection targetType
  value { __typename ... on MoneyV2 ${MONEY} ... on PricingPercentageValue { percentage } }
  ... on DiscountCodeApplication { code }
  ... on AutomaticDiscountApplication { title }
  ... on ManualDiscountApplication { title description }
  ... on ScriptDiscountApplication { title }
}`;
const ALLOCATION = `{ allocatedAmount ${MONEY} discountApplication ${DISCOUNT} }`;

const PROFILE = `{
  shop { id name email myshopifyDomain url shopPolicies { id handle title body url } }
  customer {
    id displayName firstName lastName creationDate imageUrl tags marketCurrencyCode
    emailAddress { emailAddress marketingState }
    phoneNumber {
      phoneNumber marketingState smsMarketingConsent { state } whatsAppMarketingConsent { state }
    }
    storeCreditAccounts(first: 5) { nodes { id } }
    companyContacts(first: 5) { nodes { id } }
    subscriptionContracts(first: 5) { nodes { id } }
    draftOrders(first: 5) { nodes { id } }
    metafields(identifiers: [{ namespace: "a", key: "b" }]) { id }
  }
}`;

const ADDRESSES = `{
  customer {
    defaultAddress ${ADDRESS}
    addresses(first: 50, skipDefault: true) {
      edges { cursor } nodes ${ADDRESS}
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`;

const ORDERS = `{
  customer {
    orders(first: 20, sortKey: PROCESSED_AT, reverse: true) {
      nodes {
        id name number confirmationNumber processedAt financialStatus fulfillmentStatus
        cancelledAt totalPrice ${MONEY} totalRefunded ${MONEY}
        lineItems(first: 4) { nodes { quantity title image { url(transform: { maxWidth: 96 }) altText } } }
        fulfillments(first: 1, sortKey: CREATED_AT, reverse: true) {
          nodes { latestShipmentStatus estimatedDeliveryAt isPickedUp }
        }
        returns(first: 3) { nodes { id name status } }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`;

const ORDER = `query Order($id: ID!) {
  order(id: $id) {
    id name number confirmationNumber createdAt processedAt updatedAt currencyCode customerLocale
    financialStatus fulfillmentStatus cancelReason cancelledAt edited email phone note poNumber
    locationName statusPageUrl requiresShipping
    customer { id } purchasingEntity { __typename ... on Customer { id displayName } }
    billingAddress ${ADDRESS} shippingAddress ${ADDRESS}
    shippingLine { handle title originalPrice ${MONEY} } shippingDiscountAllocations ${ALLOCATION}
    subtotal ${MONEY} totalShipping ${MONEY} totalTax ${MONEY} totalDuties ${MONEY}
    totalTip ${MONEY} totalPrice ${MONEY} totalRefunded ${MONEY}
    discountApplications(first: 10) { nodes ${DISCOUNT} }
    lineItems(first: 100) {
      nodes {
        id name title presentmentTitle variantTitle variantOptions { name value } sku vendor
        productId variantId productType quantity refundableQuantity requiresShipping giftCard
        customAttributes { key value } group { id title } unitPrice { price ${MONEY} }
        image { id url altText width height thumbhash }
        price ${MONEY} totalPrice ${MONEY} currentTotalPrice ${MONEY} totalDiscount ${MONEY}
        discountAllocations ${ALLOCATION}
        suggestedReturnReasonDefinitions(first: 5) { nodes { id } }
      }
      pageInfo { hasNextPage endCursor }
    }
    fulfillments(first: 20) {
      nodes {
        id status latestShipmentStatus estimatedDeliveryAt isPickedUp requiresShipping createdAt
        updatedAt trackingInformation { company number url }
        events(first: 50, sortKey: HAPPENED_AT) { nodes { id status happenedAt } }
        fulfillmentLineItems(first: 100) { nodes { id quantity lineItem { id title } } }
      }
    }
    transactions {
      id kind status type createdAt processedAt transactionParentId
      transactionAmount { presentmentMoney ${MONEY} shopMoney ${MONEY} }
      paymentDetails { ... on CardPaymentDetails { cardBrand last4 } } paymentIcon { id }
      giftCardDetails { balance ${MONEY} last4 } typeDetails { name message } order { id }
    }
    paymentInformation {
      paymentStatus paymentCollectionUrl totalOutstandingAmount ${MONEY} totalPaidAmount ${MONEY}
      paymentTerms {
        id nextDueAt overdue paymentTermsName
        paymentSchedules(first: 5) { nodes { id completed dueAt } }
      }
    }
    refunds { id createdAt updatedAt returnName totalRefunded ${MONEY} }
    returns(first: 10) {
      nodes {
        id name status createdAt closedAt updatedAt returnLineItemsCount { count precision }
        returnLineItems(first: 10) { nodes { __typename id quantity lineItem { id title } } }
        exchangeLineItems(first: 1) { nodes { id } } reverseDeliveries(first: 1) { nodes { id } }
      }
    }
    returnInformation {
      hasRestockingFee hasReturnShippingFee returnFees { __typename } returnShippingMethods
      nonReturnableSummary { nonReturnableReasons }
      returnableLineItems(first: 5) { nodes { quantity } }
      nonReturnableLineItems(first: 5) {
        nodes { quantity quantityDetails { quantity reasonCode } lineItem { id } }
      }
    }
    agreements(first: 10) {
      nodes {
        __typename id happenedAt reason
        sales(first: 100) {
          nodes {
            __typename id actionType lineType quantity totalAmount ${MONEY} totalTaxAmount ${MONEY}
            totalDiscountAmountAfterTaxes ${MONEY} totalDiscountAmountBeforeTaxes ${MONEY}
            taxes { id amount ${MONEY} taxLine { id title rate ratePercentage priceSet ${MONEY} } }
            ... on ProductSale { lineItem { id } }
          }
        }
        ... on OrderAgreement { order { id } }
        ... on RefundAgreement { refund { id } }
      }
    }
    subscriptionContracts(first: 1) { nodes { id } } draftOrder { id }
    metafield(namespace: "a", key: "b") { id }
  }
}`;

const { ask, world } = createTestShop();
const customers = [...world.customers.values()];

describe.each(customers.map(({ email }) => email))('for %s', (email) => {
  it.each(Object.entries({ PROFILE, ADDRESSES, ORDERS }))(
    'the %s page has no error',
    async (_, page) => {
      const { data, errors } = await ask(email, page);
      expect(errors).toBeUndefined();
      expect(data?.customer).toBeTruthy();
    },
  );

  it('every order answers every field of the order page without error', async () => {
    const orders = world.findCustomerByEmail(email)?.orders ?? [];
    // The 2,000 are alike: a sample of them stands for all.
    const step = orders.length > 1_000 ? 50 : 1;
    for (const order of orders.filter((_, index) => index % step === 0)) {
      const { data, errors } = await ask(email, ORDER, { id: order.id });
      expect(errors).toBeUndefined();
      expect(data?.order.name).toBe(order.name);
      expect(data?.order.transactions.every(Boolean)).toBe(true);
    }
  });
});

describe('what belongs to somebody else', () => {
  it('answers null for another customer’s order, and for an unknown one', async () => {
    const foreign = world.findCustomerByEmail('jonas.weber@example.com')?.orders[0]?.id;
    for (const id of [foreign, 'gid://shopify/Order/1', 'nonsense']) {
      expect(await ask('mia.lindqvist@example.com', ORDER, { id })).toEqual({
        data: { order: null },
      });
    }
  });

  it('answers null for a foreign return, company, location and draft order', async () => {
    const id = world
      .findCustomerByEmail('jonas.weber@example.com')
      ?.orders.flatMap((order) => order.returns)[0]?.id;
    const document = `query ($id: ID!) {
      return(id: $id) { id } company(id: $id) { id } companyLocation(id: $id) { id }
      draftOrder(id: $id) { id }
    }`;
    const { data, errors } = await ask('mia.lindqvist@example.com', document, { id });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ return: null, company: null, companyLocation: null, draftOrder: null });
    const own = await ask('jonas.weber@example.com', document, { id });
    expect(own.data?.return).toEqual({ id });
  });
});

describe('hostile and right-to-left strings', () => {
  it('come through as they are, for the page to make harmless', async () => {
    const hostile = await ask('robert.tables@example.com', ORDERS);
    expect(JSON.stringify(hostile.data)).toContain('<script>alert(1)</script>');
    const [order] = world.findCustomerByEmail('robert.tables@example.com')?.orders ?? [];
    const answer = await ask('robert.tables@example.com', ORDER, { id: order?.id });
    const text = JSON.stringify(answer.data);
    for (const part of ['onerror=alert(1)', '{{7*7}}', '\u202E', 'javascript:alert(1)']) {
      expect(text).toContain(part);
    }
    expect(text.length).toBeGreaterThan(20_000);
    const arabic = await ask('noura.alrashidi@example.com', PROFILE);
    expect(arabic.data?.customer.displayName).toMatch(/^نورة/);
  });
});

describe('images', () => {
  it('carry the asked size in their address', async () => {
    const { data } = await ask('mia.lindqvist@example.com', ORDERS);
    const image = data?.customer.orders.nodes[0].lineItems.nodes[0].image;
    expect(image.url).toMatch(/^http:\/\/localhost:4000\/cdn\/shop\/.+\?width=96$/);
  });
});
