import { randomUUID } from 'node:crypto';
import { listSellingPlanGroups } from '../storefront/selling-plans.ts';
import { dropPlansOfCompanies } from './cart-company.ts';
import { type CartDraft, fail } from './cart-draft.ts';
import type { CartAttribute, CartLineRecord } from './cart-records.ts';
import { checkQuantities, type TouchedLine } from './check-quantities.ts';
import { findParent, removeOrphans } from './parent-lines.ts';
import { toViewKey } from './view-key.ts';

const LINES_MAX = 500;
const QUANTITY_MAX = 1_000_000;

export type LineInput = {
  merchandiseId: string;
  quantity?: number | null;
  attributes?: CartAttribute[] | null;
  sellingPlanId?: string | null;
  parent?: { lineId?: string | null; merchandiseId?: string | null } | null;
};

export type LineUpdateInput = Partial<Omit<LineInput, 'parent'>> & {
  id?: string | null;
  viewKey?: string | null;
};

const toComparable = (line: CartLineRecord) =>
  JSON.stringify([
    line.variantId,
    line.sellingPlanId,
    line.parentId,
    line.attributes.map(({ key, value }) => [key, value]).sort(),
  ]);

/** The same thing with the same attributes, plan and parent is one line. */
function merge(draft: CartDraft): void {
  const kept = new Map<string, CartLineRecord>();
  for (const line of draft.cart.lines) {
    const first = kept.get(toComparable(line));
    if (first) first.quantity += line.quantity;
    else kept.set(toComparable(line), line);
  }
  draft.cart.lines = [...kept.values()];
}

function checkLine(draft: CartDraft, line: CartLineRecord, field: string[]): void {
  const found = draft.tools.catalog.variantById(line.variantId);
  if (!found) {
    const message = `The merchandise with id ${line.variantId} does not exist.`;
    fail(draft, 'INVALID', [...field, 'merchandiseId'], message);
    return;
  }
  if (line.quantity < 0) {
    fail(draft, 'INVALID', [...field, 'quantity'], 'The quantity must not be negative.');
  }
  if (line.quantity >= QUANTITY_MAX) {
    const message = `The quantity must be less than ${QUANTITY_MAX}.`;
    fail(draft, 'LESS_THAN', [...field, 'quantity'], message);
  }
  const plans = listSellingPlanGroups(found.product).flatMap((group) => group.plans);
  if (line.sellingPlanId && !plans.some(({ id }) => id === line.sellingPlanId)) {
    const message = 'The selling plan is not applicable to this merchandise.';
    fail(draft, 'SELLING_PLAN_NOT_APPLICABLE', [...field, 'sellingPlanId'], message);
  }
}

function settle(draft: CartDraft, touched: readonly TouchedLine[] = []): void {
  if (draft.errors.length > 0) return;
  draft.cart.lines = draft.cart.lines.filter(({ quantity }) => quantity > 0);
  dropPlansOfCompanies(draft);
  merge(draft);
  checkQuantities(draft, touched);
  removeOrphans(draft.cart);
  if (draft.cart.lines.length > LINES_MAX) {
    fail(draft, 'CART_TOO_LARGE', ['lines'], `A cart holds up to ${LINES_MAX} lines.`);
  }
}

export function addLines(draft: CartDraft, inputs: readonly LineInput[], root: string[]): void {
  const added: CartLineRecord[] = [];
  const touched: TouchedLine[] = [];
  for (const [index, input] of inputs.entries()) {
    const field = [...root, String(index)];
    const line: CartLineRecord = {
      id: `gid://shopify/CartLine/${randomUUID()}?cart=${draft.cart.token}`,
      variantId: input.merchandiseId,
      quantity: input.quantity ?? 1,
      attributes: input.attributes ?? [],
      sellingPlanId: input.sellingPlanId ?? null,
      parentId: input.parent ? findParent(draft, input.parent, added, field) : null,
    };
    checkLine(draft, line, field);
    added.push(line);
    touched.push({ variantId: line.variantId, field });
  }
  draft.cart.lines = [...draft.cart.lines, ...added];
  settle(draft, touched);
}

export function updateLines(draft: CartDraft, inputs: readonly LineUpdateInput[]): void {
  const touched: TouchedLine[] = [];
  for (const [index, input] of inputs.entries()) {
    const field = ['lines', String(index)];
    const line = draft.cart.lines.find((one) =>
      input.id ? one.id === input.id : input.viewKey != null && toViewKey(one) === input.viewKey,
    );
    if (!line) {
      const name = input.id || input.viewKey == null ? 'id' : 'viewKey';
      const message = `The merchandise line with id ${input.id ?? input.viewKey ?? ''} does not exist.`;
      fail(draft, 'INVALID_MERCHANDISE_LINE', [...field, name], message);
      continue;
    }
    line.variantId = input.merchandiseId ?? line.variantId;
    line.quantity = input.quantity ?? line.quantity;
    line.attributes = input.attributes ?? line.attributes;
    // Null takes the plan away, leaving it out does not.
    if (input.sellingPlanId !== undefined) line.sellingPlanId = input.sellingPlanId;
    checkLine(draft, line, field);
    if (line.quantity > 0) touched.push({ variantId: line.variantId, field });
  }
  settle(draft, touched);
}

export function removeLines(
  draft: CartDraft,
  { lineIds, viewKeys }: { lineIds?: string[] | null; viewKeys?: string[] | null },
): void {
  if ((lineIds == null) === (viewKeys == null)) {
    fail(draft, 'INVALID', null, 'Give either lineIds or viewKeys.');
    return;
  }
  const [name, wanted] = lineIds ? ['lineIds', lineIds] : ['viewKeys', viewKeys ?? []];
  const keyOf = (line: CartLineRecord) => (lineIds ? line.id : toViewKey(line));
  const known = new Set(draft.cart.lines.map(keyOf));
  for (const [index, key] of (wanted as string[]).entries()) {
    if (known.has(key)) continue;
    const message = `The merchandise line with id ${key} does not exist.`;
    fail(draft, 'INVALID_MERCHANDISE_LINE', [String(name), String(index)], message);
  }
  draft.cart.lines = draft.cart.lines.filter((line) => !wanted.includes(keyOf(line)));
  settle(draft);
}
