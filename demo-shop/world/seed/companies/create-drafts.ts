import type { DraftOrderRecord } from '../../drafts/records.ts';
import { fromEuro } from '../../money.ts';
import type { OrderRecord, ShippingRecord } from '../../order-records.ts';
import type { CustomerRecord } from '../../records.ts';
import type { World } from '../../world.ts';
import type { SeedTools } from '../build-order.ts';
import { addHours } from '../clock.ts';
import { applyDiscounts } from '../discounts.ts';
import { MARKETS } from '../markets.ts';
import { applyTaxes } from '../taxes.ts';
import { createDraftLines, shareWithComponents, toDraftLine } from './draft-lines.ts';
import { DRAFT_PLANS, type DraftPlan } from './draft-plans.ts';
import { findBuyer, toOrderAddress } from './place-purchases.ts';

const FIRST_NUMBER = 12;
const TOKEN_ALPHABET = '0123456789abcdef';

type Goods = Pick<DraftOrderRecord, 'discounts' | 'lines' | 'shipping' | 'taxLines'>;

function createGoods(plan: DraftPlan, taxExempt: boolean, tools: SeedTools): Goods {
  const market = MARKETS[plan.market];
  const { currencyCode } = market;
  const lines = createDraftLines(plan, currencyCode, tools);
  const shipping: ShippingRecord | null = lines.some((line) => line.requiresShipping)
    ? {
        title: 'Freight',
        handle: 'freight',
        originalPrice: fromEuro('18.40', currencyCode),
        allocations: [],
        taxes: [],
        refunded: false,
      }
    : null;
  const discounts = applyDiscounts(plan.discounts, currencyCode, lines, shipping);
  const taxLines = applyTaxes(market, lines, shipping, tools.ids);
  for (const part of [...lines, ...(shipping ? [shipping] : [])]) {
    if (taxExempt) part.taxes = part.taxes.map(() => 0);
  }
  for (const line of lines) shareWithComponents(line);
  return { discounts, lines, shipping, taxLines };
}

/** What the order took over from the draft, back in the draft. */
function copyGoods({ discounts, lines, shipping, taxLines }: OrderRecord, tools: SeedTools): Goods {
  const copies = structuredClone({ discounts, shipping, taxLines });
  return { ...copies, lines: lines.map((line) => toDraftLine(structuredClone(line), tools)) };
}

function createDraft(
  plan: DraftPlan,
  number: number,
  customer: CustomerRecord,
  world: World,
  tools: SeedTools,
): DraftOrderRecord {
  const { ids, random } = tools;
  const buyer = findBuyer(world, plan.location, customer);
  const { currencyCode, taxesIncluded } = MARKETS[plan.market];
  const taxExempt = buyer?.location.taxExempt ?? false;
  const order =
    customer.orders.find(({ poNumber }) => poNumber && poNumber === plan.becameOrder) ?? null;
  const goods = order ? copyGoods(order, tools) : createGoods(plan, taxExempt, tools);
  const company = buyer?.company.name ?? '';
  const shippingAddress = toOrderAddress(buyer?.location.shippingAddress ?? null, company, ids);
  const billingAddress = toOrderAddress(buyer?.location.billingAddress ?? null, company, ids);
  const updatedAt = order ? order.createdAt : addHours(plan.at, plan.inReview ? 0 : 2);
  return {
    ...goods,
    id: ids.take('DraftOrder'),
    number,
    name: `#D${number}`,
    status: plan.status,
    inReview: plan.inReview,
    createdAt: plan.at,
    updatedAt,
    invoiceSentAt: plan.status === 'OPEN' ? null : updatedAt,
    customerId: customer.id,
    ...(buyer ? { purchasing: buyer.purchasing } : {}),
    orderId: order?.id ?? null,
    source: plan.source,
    tags: [...plan.tags],
    currencyCode,
    taxesIncluded,
    taxExempt,
    hasTerms: Boolean(buyer?.location.terms),
    deposit: buyer?.location.deposit ?? null,
    invoiceToken: Array.from({ length: 32 }, () => random.pick([...TOKEN_ALPHABET])).join(''),
    poNumber: order?.poNumber ?? plan.poNumber,
    email: customer.email,
    phone: customer.phone?.number ?? null,
    billingAddress: billingAddress ?? shippingAddress,
    shippingAddress: goods.shipping && shippingAddress,
  };
}

/** The merchant's drafts for the people of the companies, and what those asked for themselves. */
export function createDrafts(
  world: World,
  people: readonly CustomerRecord[],
  tools: SeedTools,
): void {
  for (const [index, plan] of DRAFT_PLANS.entries()) {
    const customer = people.find(({ email }) => email === plan.email);
    if (!customer) throw new Error(`nobody is ${plan.email}`);
    const draft = createDraft(plan, FIRST_NUMBER + index, customer, world, tools);
    world.draftOrders.set(draft.id, draft);
  }
}
