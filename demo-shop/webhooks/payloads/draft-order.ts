import { toNumericId } from '../../customer-account/connection.ts';
import { findCompanyLocation } from '../../world/companies/find-companies.ts';
import { draftTotals } from '../../world/drafts/draft-totals.ts';
import type { DraftLineRecord, DraftOrderRecord } from '../../world/drafts/records.ts';
import { sum, sumAllocations } from '../../world/order-totals.ts';
import type { World } from '../../world/world.ts';
import { toOrderAddress, toOwner } from './customer.ts';
import { toPaymentTerms } from './payment-terms.ts';
import { type Payload, toAmount, toIds } from './rest.ts';

type Taxes = readonly { rate: number; title: string; amount: number }[];

const numberOf = (gid: string | null) => (gid ? toNumericId(gid) : null);

function toTaxLines(taxes: Taxes, currencyCode: string): Payload[] {
  return taxes.map(({ amount, rate, title }) => ({
    rate,
    title,
    price: toAmount(amount, currencyCode),
  }));
}

/** The discount that the merchant put on a line, or on the whole draft. */
function toDiscount(
  { currencyCode, discounts }: DraftOrderRecord,
  position: number,
  amount: number,
): Payload | null {
  const discount = discounts[position];
  if (!discount) return null;
  const { description, title, value } = discount;
  return {
    description: description ?? title,
    value:
      'percentage' in value ? value.percentage.toFixed(1) : toAmount(value.minor, currencyCode),
    title,
    amount: toAmount(amount, currencyCode),
    value_type: 'percentage' in value ? 'percentage' : 'fixed_amount',
  };
}

function toLine(draft: DraftOrderRecord, line: DraftLineRecord): Payload {
  const own = line.allocations.find(
    ({ discount }) => draft.discounts[discount]?.allocationMethod === 'EACH',
  );
  const { id, admin_graphql_api_id } = toIds(line.id);
  return {
    id,
    variant_id: numberOf(line.variantId),
    product_id: numberOf(line.productId),
    title: line.title,
    variant_title: line.variantTitle,
    sku: line.sku,
    vendor: line.vendor || null,
    quantity: line.quantity,
    requires_shipping: line.requiresShipping,
    taxable: line.taxable,
    gift_card: line.giftCard,
    fulfillment_service: 'manual',
    grams: line.weightGrams,
    tax_lines: toTaxLines(
      draft.taxLines.map((tax, index) => ({ ...tax, amount: line.taxes[index] ?? 0 })),
      draft.currencyCode,
    ),
    applied_discount: own ? toDiscount(draft, own.discount, own.amount) : null,
    name: line.variantTitle ? `${line.title} - ${line.variantTitle}` : line.title,
    properties: line.attributes.map(({ key, value }) => ({ name: key, value })),
    custom: line.variantId === null,
    price: toAmount(line.unitPrice, draft.currencyCode),
    admin_graphql_api_id,
  };
}

function toWholeDiscount(draft: DraftOrderRecord): Payload | null {
  const position = draft.discounts.findIndex(
    ({ kind, targetType }) => kind === 'MANUAL' && targetType === 'LINE_ITEM',
  );
  const parts = draft.lines
    .flatMap(({ allocations }) => allocations)
    .filter(({ discount }) => discount === position);
  return toDiscount(draft, position, sumAllocations(parts));
}

function toTerms(draft: DraftOrderRecord, world: World): Payload | null {
  const terms = findCompanyLocation(world, draft.purchasing?.locationId ?? '')?.terms;
  if (!draft.hasTerms || !terms) return null;
  const { dueLater, total } = draftTotals(draft);
  const { createdAt, currencyCode, id, updatedAt } = draft;
  return toPaymentTerms({
    ...{ type: 'DraftOrder', id, termsId: toNumericId(id) + 1, name: terms.name },
    ...{ createdAt, updatedAt, currencyCode, total, outstanding: dueLater },
    // The days are counted once there is an order.
    ...{ issuedAt: null, dueAt: null },
    completedAt: null,
  });
}

/** `draft_orders/create` and `update`. */
export function toDraftOrderPayload(draft: DraftOrderRecord, world: World): Payload {
  const { currencyCode, shipping, taxLines } = draft;
  const parts = [...draft.lines, ...(shipping ? [shipping] : [])];
  const taxes = taxLines.map((tax, index) => ({
    ...tax,
    amount: sum(parts.map((part) => part.taxes[index] ?? 0)),
  }));
  const totals = draftTotals(draft);
  const owner = world.customers.get(draft.customerId);
  const { shop } = world;
  return {
    ...toIds(draft.id),
    note: null,
    email: draft.email,
    taxes_included: draft.taxesIncluded,
    currency: currencyCode,
    invoice_sent_at: draft.invoiceSentAt,
    created_at: draft.createdAt,
    updated_at: draft.updatedAt,
    tax_exempt: draft.taxExempt,
    completed_at: draft.status === 'COMPLETED' ? draft.updatedAt : null,
    name: draft.name,
    'allow_discount_codes_in_checkout?': false,
    'b2b?': draft.purchasing !== undefined,
    status: draft.status.toLowerCase(),
    line_items: draft.lines.map((line) => toLine(draft, line)),
    api_client_id: null,
    shipping_address: toOrderAddress(draft.shippingAddress),
    billing_address: toOrderAddress(draft.billingAddress),
    invoice_url: `${shop.url}/${toNumericId(shop.id)}/invoices/${draft.invoiceToken}`,
    created_on_api_version_handle: null,
    applied_discount: toWholeDiscount(draft),
    order_id: numberOf(draft.orderId),
    shipping_line: shipping && {
      custom: true,
      handle: null,
      title: shipping.title,
      price: toAmount(shipping.originalPrice, currencyCode),
    },
    tax_lines: toTaxLines(taxes, currencyCode),
    tags: draft.tags.join(', '),
    note_attributes: [],
    total_price: toAmount(totals.total, currencyCode),
    subtotal_price: toAmount(totals.subtotal, currencyCode),
    total_tax: toAmount(totals.tax, currencyCode),
    payment_terms: toTerms(draft, world),
    customer: owner ? toOwner(owner, draft.updatedAt) : null,
  };
}

/** `draft_orders/delete`. */
export function toDraftOrderDeletion({ id }: DraftOrderRecord): Payload {
  return { id: toNumericId(id) };
}
