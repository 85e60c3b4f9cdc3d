import { createHash } from 'node:crypto';
import { toNumericId } from '../../customer-account/connection.ts';
import { findCompanyLocation } from '../../world/companies/find-companies.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import { orderTotals, sum } from '../../world/order-totals.ts';
import type { CustomerRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { toOrderAddress, toOwner } from './customer.ts';
import { toDiscountApplications, toDiscountCodes } from './discounts.ts';
import { toFulfillmentPayload } from './fulfillment.ts';
import { toGrams, toOrderLineItem, toShippingLines, toTaxLines } from './order-lines.ts';
import { toSums } from './order-sums.ts';
import { toPaymentTerms } from './payment-terms.ts';
import { toRefundPayload } from './refund.ts';
import { type Payload, toIds } from './rest.ts';
import { toReturnFields } from './returns.ts';

const FULFILLMENT: Readonly<Record<string, string>> = {
  FULFILLED: 'fulfilled',
  PARTIALLY_FULFILLED: 'partial',
  RESTOCKED: 'restocked',
};

/** What is owed on account; null for an order that was paid, or will be, at once. */
function toTerms(order: OrderRecord): Payload | null {
  const { createdAt, currencyCode, id, paymentTerms, updatedAt } = order;
  if (!paymentTerms) return null;
  const { outstanding, total } = orderTotals(order);
  const { dueAt, name } = paymentTerms;
  return toPaymentTerms({
    ...{ type: 'Order', id, termsId: toNumericId(paymentTerms.id), name, currencyCode },
    ...{ createdAt, updatedAt, dueAt, total, outstanding, issuedAt: order.processedAt },
    completedAt: outstanding === 0 ? updatedAt : null,
  });
}

/** A part of the order's lines that are one bundle, each once. */
function toGroups(order: OrderRecord): Payload[] {
  const groups = order.lines.flatMap(({ group }) => group ?? []);
  const single = new Map(groups.map((group) => [group.id, group]));
  return [...single.values()].map(({ id, productId, quantity, title, variantId }) => ({
    id: toNumericId(id),
    title,
    quantity,
    product_id: toNumericId(productId),
    variant_id: toNumericId(variantId),
  }));
}

/** Who bought: company and location of a business order, in no other order's payload. */
function toCompany({ purchasing }: OrderRecord): Payload {
  if (!purchasing) return {};
  const { companyId, locationId } = purchasing;
  return { company: { id: toNumericId(companyId), location_id: toNumericId(locationId) } };
}

/** What belongs to the shop, or to a visit of which an order here knows nothing. */
function toOrigin(order: OrderRecord, { shop }: World): Payload {
  const shopNumber = toNumericId(shop.id);
  return {
    app_id: 580111,
    browser_ip: null,
    cart_token: null,
    checkout_token: null,
    client_details: null,
    device_id: null,
    landing_site: null,
    landing_site_ref: null,
    location_id: null,
    // Base64 without padding, of 1 and the shop's number (the sample's, decoded).
    merchant_business_entity_id: Buffer.from(`1${shopNumber}`).toString('base64url'),
    merchant_of_record_app_id: null,
    order_status_url: `${shop.url}/${shopNumber}/account/orders/${toNumericId(order.id)}`,
    reference: null,
    referring_site: null,
    source_identifier: null,
    source_name: 'web',
    source_url: null,
    test: false,
    token: createHash('sha256').update(order.id).digest('hex').slice(0, 32),
    user_id: null,
  };
}

/** `orders/*`, except `edited`: the order as the REST resource prints it. */
export function toOrderPayload(
  order: OrderRecord,
  customer: CustomerRecord,
  world: World,
): Payload {
  const taxes = order.taxLines.map(
    (_line, index) =>
      sum([...order.lines, ...(order.additionalFees ?? [])].map((part) => part.taxes[index] ?? 0)) +
      (order.shipping?.taxes[index] ?? 0),
  );
  const location = findCompanyLocation(world, order.purchasing?.locationId ?? '');
  const weights = order.lines.map((line) => toGrams(line, world) * line.quantity);
  const { currencyCode } = order;
  return {
    ...toIds(order.id),
    ...toOrigin(order, world),
    buyer_accepts_marketing: customer.emailMarketingState === 'SUBSCRIBED',
    cancel_reason: order.cancelReason?.toLowerCase() ?? null,
    cancelled_at: order.cancelledAt,
    closed_at: null,
    ...toCompany(order),
    confirmation_number: order.confirmationNumber,
    confirmed: true,
    contact_email: order.email,
    created_at: order.createdAt,
    currency: currencyCode,
    customer_locale: order.customerLocale,
    discount_codes: toDiscountCodes(order),
    duties_included: false,
    email: order.email,
    estimated_taxes: false,
    financial_status: order.financialStatus.toLowerCase(),
    fulfillment_status: FULFILLMENT[order.fulfillmentStatus] ?? null,
    name: order.name,
    note: order.note,
    note_attributes: [],
    number: order.number - 1000,
    order_number: order.number,
    payment_gateway_names: [...new Set(order.transactions.map(({ gateway }) => gateway))],
    phone: order.phone,
    po_number: order.poNumber,
    presentment_currency: currencyCode,
    processed_at: order.processedAt,
    tags: '',
    tax_exempt: location?.taxExempt ?? false,
    tax_lines: toTaxLines(order, taxes),
    taxes_included: order.taxesIncluded,
    total_weight: sum(weights),
    updated_at: order.updatedAt,
    ...toSums(order),
    billing_address: toOrderAddress(order.billingAddress),
    customer: toOwner(customer, order.updatedAt),
    discount_applications: toDiscountApplications(order),
    fulfillments: order.fulfillments.map((each) => toFulfillmentPayload(order, each, world)),
    line_item_groups: toGroups(order),
    line_items: order.lines.map((line) => toOrderLineItem(order, line, world)),
    payment_terms: toTerms(order),
    refunds: order.refunds.map((refund) => toRefundPayload(order, refund, world)),
    returns: order.returns.map((record) => toReturnFields(order, record)),
    shipping_address: toOrderAddress(order.shippingAddress),
    shipping_lines: toShippingLines(order),
  };
}
