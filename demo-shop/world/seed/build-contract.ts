import { fromEuro, type Minor } from '../money.ts';
import type { Random } from '../random.ts';
import type { AddressRecord, CustomerRecord } from '../records.ts';
import { getDeliveryOption, PICKUP_LOCATION } from '../subscriptions/delivery-options.ts';
import type {
  BillingErrorType,
  BillingPolicyRecord,
  ContractRecord,
  ContractStatus,
  DeliveryMethodRecord,
  PolicyRecord,
  SubscriptionDiscountRecord,
  SubscriptionLineRecord,
} from '../subscriptions/records.ts';
import type { SeedTools } from './build-order.ts';
import { toDiscount } from './discounts.ts';
import type { DiscountLife } from './life.ts';
import { MARKETS, type MarketName } from './markets.ts';

export type ContractPlan = {
  market: MarketName;
  items: {
    handle: string;
    variant: number;
    quantity: number;
    attributes?: { key: string; value: string | null }[];
  }[];
  startedAt: string;
  status: ContractStatus;
  /** Nothing was billed after this; null while the contract runs. */
  endedAt: string | null;
  billing: Partial<BillingPolicyRecord> & Pick<BillingPolicyRecord, 'interval'>;
  /** Only where goods come more often than bills, as with what is paid in advance. */
  delivery?: PolicyRecord;
  way: 'express' | 'local-hamburg' | 'none' | 'pickup-hamburg' | 'standard';
  instructions?: string;
  discounts?: { life: DiscountLife; limit: number | null }[];
  note?: string;
  attributes?: { key: string; value: string | null }[];
  lastError?: BillingErrorType;
  /** Cycles which somebody skipped or whose date the shop moved. */
  skipped?: number[];
  moved?: { index: number; to: string };
};

/** A subscriber pays a tenth less, as the selling plans of the catalogue promise. */
const SUBSCRIBER_PERCENT = 90;

function toLine(
  { attributes = [], handle, quantity, variant: position }: ContractPlan['items'][number],
  currencyCode: string,
  { catalog, ids }: Omit<SeedTools, 'random'>,
): SubscriptionLineRecord {
  const product = catalog.productByHandle(handle);
  const variant = product?.variants[position];
  if (!product || !variant) throw new RangeError(`no variant ${position} of ${handle}`);
  const full: Minor = fromEuro(variant.price.amount, currencyCode);
  return {
    id: ids.take('SubscriptionLine'),
    title: product.title,
    variantTitle: product.variants.length === 1 ? null : variant.title,
    handle,
    sku: variant.sku,
    image: variant.image,
    variantId: variant.id,
    unitPrice: Math.round((full * SUBSCRIBER_PERCENT) / 100),
    quantity,
    requiresShipping: variant.requiresShipping,
    taxable: !product.isGiftCard,
    attributes,
  };
}

const DISCOUNT_TYPES = {
  AUTOMATIC: 'AUTOMATIC_DISCOUNT',
  CODE: 'CODE_DISCOUNT',
  MANUAL: 'MANUAL',
  SCRIPT: 'AUTOMATIC_DISCOUNT',
} as const;

function toContractDiscount(
  life: DiscountLife,
  recurringCycleLimit: number | null,
  lines: SubscriptionLineRecord[],
  currencyCode: string,
  { ids }: Omit<SeedTools, 'random'>,
): SubscriptionDiscountRecord {
  const { kind, targetSelection, targetType, title, value } = toDiscount(life, currencyCode);
  return {
    id: ids.take('SubscriptionDiscount'),
    title,
    type: DISCOUNT_TYPES[kind],
    targetType,
    value,
    lineIds: targetSelection === 'ENTITLED' ? lines.slice(0, 1).map(({ id }) => id) : null,
    recurringCycleLimit,
    usageCount: 0,
  };
}

function toMethod(
  { instructions, way }: ContractPlan,
  customer: CustomerRecord,
  address: AddressRecord | null,
): DeliveryMethodRecord | null {
  if (way === 'pickup-hamburg') return { kind: 'PICKUP', locationId: PICKUP_LOCATION.id };
  if (way === 'none' || !address) return null;
  const { id: _id, ...place } = address;
  if (way !== 'local-hamburg') return { kind: 'SHIPPING', address: place, optionCode: way };
  const phone = place.phoneNumber ?? customer.phone?.number ?? '';
  return { kind: 'LOCAL_DELIVERY', address: place, phone, instructions: instructions ?? null };
}

/** The contract of a plan, before its first order. */
export function buildContract(
  plan: ContractPlan,
  customer: CustomerRecord,
  tools: Omit<SeedTools, 'random'> & { random: Random },
): ContractRecord {
  const { currencyCode } = MARKETS[plan.market];
  const lines = plan.items.map((item) => toLine(item, currencyCode, tools));
  const billing = { intervalCount: 1, anchors: [], minCycles: null, maxCycles: null };
  const policy: BillingPolicyRecord = { ...billing, ...plan.billing };
  const { anchors, interval, intervalCount } = policy;
  const option = getDeliveryOption(plan.way);
  const contract: ContractRecord = {
    id: tools.ids.take('SubscriptionContract'),
    customerId: customer.id,
    status: plan.status,
    createdAt: plan.startedAt,
    updatedAt: plan.endedAt ?? plan.startedAt,
    currencyCode,
    note: plan.note ?? null,
    attributes: plan.attributes ?? [],
    billing: policy,
    delivery: plan.delivery ?? { anchors, interval, intervalCount },
    deliveryMethod: toMethod(plan, customer, customer.addresses[0] ?? null),
    deliveryPrice: option ? fromEuro(option.price, currencyCode) : 0,
    lines,
    discounts: (plan.discounts ?? []).map(({ life, limit }) =>
      toContractDiscount(life, limit, lines, currencyCode, tools),
    ),
    orderIds: [],
    billedCycles: [],
    changes: new Map(),
    lastPaymentStatus: plan.lastError ? 'FAILED' : 'SUCCEEDED',
    lastBillingErrorType: plan.lastError ?? null,
    revision: tools.random.integer(1_000_000, 9_999_999),
  };
  for (const index of plan.skipped ?? []) {
    contract.changes.set(index, { skipped: true, billingDate: null });
  }
  if (plan.moved) {
    contract.changes.set(plan.moved.index, { skipped: false, billingDate: plan.moved.to });
  }
  return contract;
}
