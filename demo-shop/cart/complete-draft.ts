import type { DraftLineRecord, DraftOrderRecord } from '../world/drafts/records.ts';
import type { OrderRecord } from '../world/order-records.ts';
import { createRandom } from '../world/random.ts';
import type { LineRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

const TOKEN_ALPHABET = '0123456789abcdef';

function toDraftLine(line: LineRecord, { catalog, ids }: World): DraftLineRecord {
  const weightGrams = catalog.variantById(line.variantId ?? '')?.variant.weightGrams ?? 0;
  const id = ids.take('DraftOrderLineItem');
  return { ...line, id, taxable: !line.giftCard, weightGrams, components: [] };
}

/**
 * Where a location's orders are looked at first, its checkout leaves a draft: nothing is paid, nothing
 * taken off the shelf. `checkoutToDraft` of
 * https://shopify.dev/docs/api/admin-graphql/latest/objects/BuyerExperienceConfiguration
 */
export function saveAsDraft(world: World, order: OrderRecord): DraftOrderRecord | null {
  const { companies, draftOrders, ids } = world;
  const { purchasing } = order;
  const location = companies
    .get(purchasing?.companyId ?? '')
    ?.locations.find(({ id }) => id === purchasing?.locationId);
  if (!purchasing || !location) return null;
  const id = ids.take('DraftOrder');
  const random = createRandom(id);
  const numbers = [...draftOrders.values()].map(({ number }) => number);
  const number = Math.max(0, ...numbers) + 1;
  const { createdAt, currencyCode, customerId, discounts, email, phone, poNumber } = order;
  const { billingAddress, shipping, shippingAddress, taxesIncluded, taxLines } = order;
  const draft: DraftOrderRecord = {
    ...{ id, number, name: `#D${number}`, status: 'OPEN', inReview: true },
    ...{ createdAt, updatedAt: createdAt, invoiceSentAt: null, customerId, purchasing },
    orderId: null,
    ...{ source: 'online_store', tags: [], currencyCode, taxesIncluded },
    taxExempt: location.taxExempt,
    lines: order.lines.map((line) => toDraftLine(line, world)),
    ...{ discounts, taxLines, shipping },
    // Who chose to pay now on the page is not asked to owe it.
    hasTerms: order.paymentTerms !== null,
    deposit: location.deposit,
    invoiceToken: Array.from({ length: 32 }, () => random.pick([...TOKEN_ALPHABET])).join(''),
    ...{ poNumber, email, phone, billingAddress, shippingAddress },
  };
  draftOrders.set(id, draft);
  return draft;
}
