import { toId } from '@/lib/shopify/gid';
import { toQuantityName } from './choice-names';
import type { ReorderLineFieldsFragment } from './reorder.customer-account.generated';

/** A line of the order and how many of it are wanted now. */
export type Chosen = { readonly lineId: string; readonly quantity: number };

/** Shopify takes less than a million of one thing. */
const maxQuantity = 999_999;
/** More lines than an order has. */
const maxLines = 500;

export type ParsedChoice =
  | { readonly ok: true; readonly chosen: readonly Chosen[] }
  /** Lines whose quantity is none; none of them when nothing was chosen at all. */
  | { readonly ok: false; readonly badLines: readonly string[] };

/** What the form says: the lines that are ticked, each with its quantity. Whose lines they are has still to be asked. */
export function parseReorder(dangerousForm: FormData): ParsedChoice {
  const lineIds = [...new Set(dangerousForm.keys())]
    .flatMap((name) => /^line-(\d{1,20})$/.exec(name)?.[1] ?? [])
    .slice(0, maxLines);
  const entries = lineIds.map((lineId) => {
    const dangerousQuantity = String(dangerousForm.get(toQuantityName(lineId)) ?? '').trim();
    const quantity = /^\d{1,6}$/.test(dangerousQuantity) ? Number(dangerousQuantity) : 0;
    return { lineId, quantity };
  });
  const badLines = entries.filter(({ quantity }) => quantity < 1 || quantity > maxQuantity);
  if (entries.length === 0 || badLines.length > 0) {
    return { ok: false, badLines: badLines.map(({ lineId }) => lineId) };
  }
  return { ok: true, chosen: entries };
}

/** As typed, to draw the form again. */
export function toTypedChoice(dangerousForm: FormData): Record<string, string> {
  const entries = [...dangerousForm.entries()].filter(([name]) =>
    /^(line|quantity)-\d{1,20}$/.test(name),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value).slice(0, 20)]));
}

export type CartLine = {
  readonly lineId: string;
  readonly title: string;
  readonly merchandiseId: string;
  readonly quantity: number;
  readonly attributes: readonly { readonly key: string; readonly value: string }[];
  /** GID; bought once without. */
  readonly sellingPlanId?: string;
};

/**
 * What a shopper wrote (an engraving) comes along; what the shop noted for itself (`_…`) does not, and nothing
 * of a gift card does: who it was for, and when, belongs to that order.
 */
function toAttributes({ customAttributes, giftCard }: ReorderLineFieldsFragment) {
  if (giftCard) return [];
  return customAttributes.flatMap(({ key, value }) =>
    value && !key.startsWith('_') ? [{ key, value }] : [],
  );
}

/** The chosen lines of this order as a cart takes them; lines of other orders are left out. */
export function toCartLines(
  lines: readonly ReorderLineFieldsFragment[],
  chosen: readonly Chosen[],
): CartLine[] {
  const byId = new Map(lines.map((line) => [toId(line.id), line]));
  return chosen.flatMap(({ lineId, quantity }) => {
    const line = byId.get(lineId);
    if (!line?.variantId) return [];
    const attributes = toAttributes(line);
    const { title, variantId: merchandiseId } = line;
    return [{ lineId, title, merchandiseId, quantity, attributes }];
  });
}
