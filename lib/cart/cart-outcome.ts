import { clipText } from '@/lib/clip-text';
import type { UserError } from '@/lib/shopify/user-errors';
import type { CartSumFieldsFragment } from './cart.storefront.generated';
import type { Shortfall } from './cart-cookie';
import type { CartLine } from './reorder-input';

/** Why a cart refuses a line, under `cart.refused`. */
export type LineProblem =
  | 'gone'
  | 'increment'
  | 'maximum'
  | 'minimum'
  | 'subscriptionOnly'
  | 'tooMany';

/** Why a cart refuses all of it. */
export type CartProblem = 'company' | 'generic' | 'tooLarge';

const lineProblems: Readonly<Record<string, LineProblem>> = {
  INVALID: 'gone',
  INVALID_INCREMENT: 'increment',
  INVALID_MERCHANDISE_LINE: 'gone',
  LESS_THAN: 'tooMany',
  MAXIMUM_EXCEEDED: 'maximum',
  MERCHANDISE_NOT_APPLICABLE: 'gone',
  MINIMUM_NOT_MET: 'minimum',
  VARIANT_REQUIRES_SELLING_PLAN: 'subscriptionOnly',
};

const cartProblems: Readonly<Record<string, CartProblem>> = {
  BUYER_CANNOT_PURCHASE_FOR_COMPANY_LOCATION: 'company',
  CART_TOO_LARGE: 'tooLarge',
  INVALID_COMPANY_LOCATION: 'company',
};

const look = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Why a change of the cart was refused. */
export function toChangeProblem(
  { code }: UserError,
  kind: string,
): CartProblem | LineProblem | 'giftCard' | 'noteTooLong' {
  if (kind === 'add-gift-card' && code === 'INVALID') return 'giftCard';
  if (code === 'NOTE_TOO_LONG') return 'noteTooLong';
  const problem = look(cartProblems, code ?? '');
  return problem ?? (kind === 'quantity' ? look(lineProblems, code ?? '') : undefined) ?? 'generic';
}

/** `['input', 'lines', '3', 'quantity']` → 3. */
function toLineIndex({ field }: UserError): number | null {
  const at = field?.indexOf('lines') ?? -1;
  const index = Number(field?.[at + 1]);
  return at >= 0 && Number.isInteger(index) ? index : null;
}

export type Refusal = {
  /** By the id of the order's line. Titles are foreign text. Plain JSON, since it is kept for who sends twice. */
  readonly lines: readonly {
    readonly lineId: string;
    readonly problem: LineProblem;
    readonly title: string;
  }[];
  readonly cart: CartProblem | null;
};

/** What a cart's refusal means for the lines that were sent. */
export function toRefusal(userErrors: readonly UserError[], sent: readonly CartLine[]): Refusal {
  const lines: Refusal['lines'][number][] = [];
  let cart: CartProblem | null = null;
  for (const error of userErrors) {
    const line = sent[toLineIndex(error) ?? -1];
    const problem = look(lineProblems, error.code ?? '');
    const { lineId = '', title = '' } = line ?? {};
    if (line && problem) lines.push({ lineId, problem, title });
    else cart = look(cartProblems, error.code ?? '') ?? cart ?? 'generic';
  }
  return { lines, cart };
}

const maxTold = 12;
const maxTitleLength = 60;

/** Of what there is less in the cart than was asked for: Shopify names no titles and no numbers of its own. */
export function toShortfalls(sent: readonly CartLine[], cart: CartSumFieldsFragment): Shortfall[] {
  // Beyond what was asked of the cart nobody knows.
  if (cart.lines.pageInfo.hasNextPage) return [];
  const held = new Map<string, number>();
  for (const { merchandise, quantity } of cart.lines.nodes) {
    held.set(merchandise.id, (held.get(merchandise.id) ?? 0) + quantity);
  }
  const wanted = new Map<string, { title: string; wanted: number }>();
  for (const { merchandiseId, title, quantity } of sent) {
    const known = wanted.get(merchandiseId)?.wanted ?? 0;
    wanted.set(merchandiseId, { title, wanted: known + quantity });
  }
  return [...wanted]
    .map(([id, { title, wanted: count }]) => {
      return { title: clipText(title, maxTitleLength), wanted: count, got: held.get(id) ?? 0 };
    })
    .filter(({ wanted: count, got }) => got < count)
    .slice(0, maxTold);
}
