import { describe, expect, it } from 'vitest';
import { SEED_NOW } from '../../world/seed/clock.ts';
import { createWorld } from '../../world/world.ts';
import { getTopic } from '../topics.ts';
import { listKnownTopics, toPayload } from './to-payload.ts';

const world = createWorld({ shopOrigin: 'http://localhost:4000', shopId: '68817354321' });
const at = SEED_NOW;
const customer = world.findCustomerByEmail('jonas.weber@example.com') ?? undefined;
const orders = [...world.customers.values()].flatMap((each) => each.orders);
const keysOf = (value: unknown) => Object.keys(value as object);

describe('payloads', () => {
  it('are told only under topics that Shopify has', () => {
    expect(listKnownTopics().filter((topic) => !getTopic(topic))).toEqual([]);
  });

  it('of customers/update have the documented keys', () => {
    const payload = toPayload('customers/update', { at, customer }, world);
    expect(keysOf(payload).toSorted()).toEqual(
      `addresses admin_graphql_api_id created_at currency default_address email first_name id
      last_name multipass_identifier note phone state tax_exempt tax_exemptions updated_at
      verified_email`.split(/\s+/),
    );
    expect(keysOf(payload?.default_address).toSorted()).toEqual(
      `address1 address2 city company country country_code country_name customer_id default
      first_name id last_name name phone province province_code zip`.split(/\s+/),
    );
  });

  it('of the consent topics have the documented keys', () => {
    const email = toPayload('customers_email_marketing_consent/update', { at, customer }, world);
    const sms = toPayload('customers_marketing_consent/update', { at, customer }, world);
    const whatsApp = toPayload(
      'customers_whats_app_marketing_consent/update',
      { at, customer },
      world,
    );
    expect(email).toMatchObject({ email_marketing_consent: { state: 'subscribed' } });
    expect(keysOf(sms)).toEqual(['id', 'phone', 'sms_marketing_consent']);
    expect(keysOf(whatsApp)).toEqual([
      'customer_id',
      'phone_number',
      'whats_app_marketing_consent',
    ]);
  });

  it('of the compliance topics carry plain numbers and every order', () => {
    const number = Number(customer?.id.split('/').at(-1));
    const redact = toPayload('customers/redact', { at, customer }, world);
    expect(redact).toMatchObject({
      shop_id: 68817354321,
      shop_domain: 'hearth-and-hollow.myshopify.com',
      customer: { id: number, email: 'jonas.weber@example.com', phone: '+4915123456789' },
    });
    expect(redact?.orders_to_redact).toHaveLength(137);
    const request = toPayload('customers/data_request', { at, customer }, world);
    expect(keysOf(request)).toEqual([
      'shop_id',
      'shop_domain',
      'orders_requested',
      'customer',
      'data_request',
    ]);
    expect(toPayload('shop/redact', { at }, world)).toEqual({
      shop_id: 68817354321,
      shop_domain: 'hearth-and-hollow.myshopify.com',
    });
  });

  it('of orders add up: goods less discounts, plus shipping, tax, duties and tip', () => {
    for (const order of orders) {
      const payload = toPayload('orders/updated', { at, order }, world) ?? {};
      const amount = (key: string) => Number(payload[key]);
      const shipping = (payload.shipping_lines as { price: string }[])[0];
      const duties = payload.original_total_duties_set as {
        presentment_money: { amount: string };
      } | null;
      const sum =
        amount('total_line_items_price') -
        amount('total_discounts') +
        Number(shipping?.price ?? 0) +
        (order.taxesIncluded ? 0 : amount('total_tax')) +
        Number(duties?.presentment_money.amount ?? 0) +
        amount('total_tip_received');
      expect(sum, order.name).toBeCloseTo(amount('total_price'), 2);
    }
  });

  it('of an order tell its parcels and refunds under the same ids as their own topics', () => {
    const order = orders.find(({ refunds, returns }) => refunds.length > 0 && returns.length > 0);
    const whole = toPayload('orders/updated', { at, order }, world);
    const refund = toPayload('refunds/create', { at, order }, world);
    const fulfillment = toPayload('fulfillments/create', { at, order }, world);
    expect(whole?.refunds).toContainEqual(refund);
    expect(whole?.fulfillments).toContainEqual(fulfillment);
    expect(toPayload('returns/close', { at, order }, world)).toMatchObject({ status: 'closed' });
  });
});
