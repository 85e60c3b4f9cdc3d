import { beforeEach, describe, expect, it } from 'vitest';
import { createTestShop } from './testing.ts';

const { ask, world } = createTestShop();
beforeEach(() => world.reset());

const MIA = 'mia.lindqvist@example.com';
const JONAS = 'jonas.weber@example.com';
const FIRST = 'first-visit@example.com';
const ERRORS = 'userErrors { code field message }';
async function send(email: string, document: string, variables = {}, language = 'EN') {
  const { data, errors } = await ask(email, document, variables, language);
  expect(errors).toBeUndefined();
  return data?.payload;
}

describe('customerUpdate', () => {
  const document = `mutation ($input: CustomerUpdateInput!) {
    payload: customerUpdate(input: $input) { customer { firstName lastName displayName } ${ERRORS} }
  }`;

  it('changes, clears and leaves names', async () => {
    const changed = await send(MIA, document, { input: { firstName: ' Maja ' } });
    expect(changed.customer).toEqual({
      firstName: 'Maja',
      lastName: 'Lindqvist',
      displayName: 'Maja Lindqvist',
    });
    const cleared = await send(MIA, document, { input: { firstName: '', lastName: null } });
    expect(cleared.customer).toEqual({ firstName: null, lastName: null, displayName: MIA });
  });

  it.each([
    [{}, 'CUSTOMER_INPUT_ARGUMENT_EMPTY', ['input']],
    [{ firstName: 'x'.repeat(256) }, 'TOO_LONG', ['input', 'firstName']],
    [{ lastName: '<script>alert(1)</script>' }, 'CONTAINS_HTML_TAGS', ['input', 'lastName']],
    [{ lastName: 'see https://spam.example' }, 'CONTAINS_URL', ['input', 'lastName']],
    [{ firstName: 'www.spam.example' }, 'CONTAINS_URL', ['input', 'firstName']],
  ])('refuses %j with %s', async (input, code, field) => {
    const { customer, userErrors } = await send(MIA, document, { input });
    expect(customer).toBeNull();
    expect(userErrors).toMatchObject([{ code, field }]);
    expect(world.findCustomerByEmail(MIA)?.firstName).toBe('Mia');
  });
});

describe('marketing consent', () => {
  const subscribe = `mutation { payload: customerEmailMarketingSubscribe {
    emailAddress { emailAddress marketingState } ${ERRORS} } }`;
  const unsubscribe = `mutation { payload: customerEmailMarketingUnsubscribe {
    emailAddress { marketingState } ${ERRORS} } }`;
  const whatsApp = `mutation ($state: MarketingConsentState!) {
    payload: customerWhatsAppMarketingConsentUpdate(input: { whatsAppMarketingConsent: { state: $state } }) {
      customerPhoneNumber { whatsAppMarketingConsent { state } } ${ERRORS} } }`;

  it('subscribes once, and says so the second time', async () => {
    const first = await send(MIA, subscribe);
    expect(first.emailAddress).toEqual({ emailAddress: MIA, marketingState: 'SUBSCRIBED' });
    const again = await send(MIA, subscribe);
    expect(again.userErrors).toMatchObject([{ code: 'CUSTOMER_ALREADY_SUBSCRIBED' }]);
    const off = await send(MIA, unsubscribe);
    expect(off.emailAddress).toEqual({ marketingState: 'UNSUBSCRIBED' });
  });

  it('switches WhatsApp both ways, and refuses states which are the shop’s to set', async () => {
    for (const state of ['UNSUBSCRIBED', 'SUBSCRIBED']) {
      const payload = await send(JONAS, whatsApp, { state });
      expect(payload.customerPhoneNumber).toEqual({ whatsAppMarketingConsent: { state } });
    }
    const refused = await send(JONAS, whatsApp, { state: 'NEVER_SUBSCRIBED' });
    expect(refused.userErrors).toMatchObject([{ code: 'FAILED' }]);
  });

  it('needs a phone number for WhatsApp', async () => {
    const payload = await send(FIRST, whatsApp, { state: 'SUBSCRIBED' });
    expect(payload.customerPhoneNumber).toBeNull();
    expect(payload.userErrors).toMatchObject([{ code: 'PHONE_NUMBER_REQUIRED' }]);
  });
});

describe('what this shop has switched off', () => {
  const id = '"gid://shopify/X/1"';
  it.each([
    `orderRequestReturn(orderId: ${id}, requestedLineItems: []) { return { id } ${ERRORS} }`,
    `subscriptionContractCancel(subscriptionContractId: ${id}) { contract { id } ${ERRORS} }`,
    `subscriptionContractPause(subscriptionContractId: ${id}) { contract { id } ${ERRORS} }`,
    `subscriptionContractActivate(subscriptionContractId: ${id}) { contract { id } ${ERRORS} }`,
    `subscriptionContractFetchDeliveryOptions(subscriptionContractId: ${id}) {
      deliveryOptionsResult { __typename } ${ERRORS} }`,
    `subscriptionContractSelectDeliveryMethod(subscriptionContractId: ${id}, deliveryMethodInput: {},
      subscriptionDeliveryOptionsResultToken: "t") { contract { id } ${ERRORS} }`,
    `subscriptionBillingCycleSkip(billingCycleInput: { contractId: ${id}, selector: { index: 1 } }) {
      billingCycle { status } ${ERRORS} }`,
    `subscriptionBillingCycleUnskip(billingCycleInput: { contractId: ${id}, selector: { index: 1 } }) {
      billingCycle { status } ${ERRORS} }`,
    `metafieldsSet(metafields: []) { metafields { id } ${ERRORS} }`,
    `metafieldsDelete(metafields: []) { deletedMetafields { key } ${ERRORS} }`,
    `companyLocationAssignAddress(locationId: ${id}, address: {}, addressTypes: []) {
      addresses { id } ${ERRORS} }`,
  ])('answers a userError: %s', async (field) => {
    const payload = await send(MIA, `mutation { payload: ${field} }`);
    expect(payload.userErrors).toHaveLength(1);
    expect(payload.userErrors[0].code).toMatch(/^[A-Z_]+$/);
  });
});
