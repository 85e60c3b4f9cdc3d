import type { DraftLineRecord, DraftOrderRecord } from '../../world/drafts/records.ts';
import { sumAllocations } from '../../world/order-totals.ts';
import { defineType } from './define.ts';
import { toDiscountAllocations, toOrderMoney } from './order-view.ts';

type LineInDraft = { id: string; draft: DraftOrderRecord; line: DraftLineRecord };

function toLineInDraft(draft: DraftOrderRecord, line: DraftLineRecord): LineInDraft {
  return { id: line.id, draft, line };
}

/** "When true, returns both parent and component line items as top-level nodes." */
export function listDraftLines(draft: DraftOrderRecord, flatten: boolean): LineInDraft[] {
  return draft.lines
    .flatMap((line) => (flatten ? [line, ...line.components] : [line]))
    .map((line) => toLineInDraft(draft, line));
}

function discountedTotal({ allocations, quantity, unitPrice }: DraftLineRecord): number {
  return unitPrice * quantity - sumAllocations(allocations);
}

const perUnit = ({ draft, line }: LineInDraft) =>
  toOrderMoney(draft, Math.round(discountedTotal(line) / line.quantity));

export const draftLineResolvers = {
  DraftOrderLineItem: defineType<LineInDraft>({
    approximateDiscountedUnitPrice: perUnit,
    components: ({ draft, line }) => line.components.map((each) => toLineInDraft(draft, each)),
    discountAllocations: ({ draft, line }) => toDiscountAllocations(draft, line.allocations),
    discountInformation: ({ draft, line }) => ({
      // The name of a discount on this very line; one over the whole draft is named there.
      title:
        line.allocations
          .map(({ discount }) => draft.discounts[discount])
          .find((discount) => discount?.allocationMethod === 'EACH')?.title ?? null,
      totalDiscount: toOrderMoney(draft, sumAllocations(line.allocations)),
    }),
    discountedTotal: ({ draft, line }) => toOrderMoney(draft, discountedTotal(line)),
    discountedUnitPrice: perUnit,
    image: ({ line }) => line.image,
    name: ({ line }) => (line.variantTitle ? `${line.title} - ${line.variantTitle}` : line.title),
    originalTotal: ({ draft, line }) => toOrderMoney(draft, line.unitPrice * line.quantity),
    originalUnitPrice: ({ draft, line }) => toOrderMoney(draft, line.unitPrice),
    quantity: ({ line }) => line.quantity,
    requiresShipping: ({ line }) => line.requiresShipping,
    sku: ({ line }) => line.sku,
    taxable: ({ line }) => line.taxable,
    title: ({ line }) => line.title,
    variantTitle: ({ line }) => line.variantTitle,
    vendor: ({ line }) => line.vendor || null,
    // Nobody weighed what was only typed in.
    weight: ({ line }) =>
      line.weightGrams > 0 ? { unit: 'GRAMS', value: line.weightGrams } : null,
  }),
};
