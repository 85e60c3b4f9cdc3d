import type { DraftLineRecord } from '../../drafts/records.ts';
import { allocate, fromEuro } from '../../money.ts';
import { sum } from '../../order-totals.ts';
import type { LineRecord } from '../../records.ts';
import type { SeedTools } from '../build-order.ts';
import { toLife } from '../life.ts';
import { createLines } from '../lines.ts';
import type { CustomLine, DraftPlan } from './draft-plans.ts';

/** A line of an order as one of a draft, under an id of its own. */
export function toDraftLine(line: LineRecord, { catalog, ids }: SeedTools): DraftLineRecord {
  const found = catalog.variantById(line.variantId ?? '');
  return {
    ...line,
    id: ids.take('DraftOrderLineItem'),
    taxable: true,
    weightGrams: found?.variant.weightGrams ?? 0,
    components: [],
  };
}

function toCustomLine(custom: CustomLine, currencyCode: string, tools: SeedTools): DraftLineRecord {
  const line: LineRecord = {
    id: '',
    productId: null,
    variantId: null,
    title: custom.title,
    variantTitle: null,
    options: [],
    vendor: '',
    productType: '',
    sku: null,
    image: null,
    unitPrice: fromEuro(custom.price, currencyCode),
    quantity: custom.quantity,
    requiresShipping: custom.ships,
    giftCard: false,
    attributes: [],
    allocations: [],
    taxes: [],
    removed: null,
    addedAt: null,
    group: null,
  };
  return toDraftLine(line, tools);
}

type Bundle = NonNullable<DraftPlan['bundle']>;

/** A bundle costs what its components cost: two products, one or more of each in every bundle. */
function toBundle(
  { quantity, title }: Bundle,
  plan: DraftPlan,
  currencyCode: string,
  tools: SeedTools,
): DraftLineRecord {
  const inside = createLines(toLife({ market: plan.market, lines: 2 }), currencyCode, tools);
  const price = sum(inside.map((line) => line.unitPrice * line.quantity));
  const custom = { title, price: '0.00', quantity, ships: true };
  const parent = toCustomLine(custom, currencyCode, tools);
  const components = inside.map((line) =>
    toDraftLine({ ...line, quantity: line.quantity * quantity }, tools),
  );
  const grams = components.map((each) => (each.weightGrams * each.quantity) / quantity);
  return { ...parent, unitPrice: price, weightGrams: sum(grams), components };
}

/** All lines of a draft: from the catalogue, typed in, and a bundle. */
export function createDraftLines(
  plan: DraftPlan,
  currencyCode: string,
  tools: SeedTools,
): DraftLineRecord[] {
  const bought = createLines(
    toLife({ market: plan.market, lines: plan.lines }),
    currencyCode,
    tools,
  );
  return [
    ...bought.map((line) => toDraftLine(line, tools)),
    ...plan.custom.map((custom) => toCustomLine(custom, currencyCode, tools)),
    ...(plan.bundle ? [toBundle(plan.bundle, plan, currencyCode, tools)] : []),
  ];
}

/** Hands a bundle's discounts and taxes down, so that its components add up to it to the cent. */
export function shareWithComponents({ allocations, components, taxes }: DraftLineRecord): void {
  const weights = components.map((each) => each.unitPrice * each.quantity);
  const discountParts = allocations.map(({ amount }) => allocate(amount, weights));
  const taxParts = taxes.map((tax) => allocate(tax, weights));
  for (const [index, component] of components.entries()) {
    component.allocations = allocations.map(({ discount }, position) => ({
      discount,
      amount: discountParts[position]?.[index] ?? 0,
    }));
    component.taxes = taxParts.map((parts) => parts[index] ?? 0);
  }
}
