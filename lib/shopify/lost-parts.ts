import 'server-only';
import { ShopifyError } from './errors';
import type { LostField } from './parse-answer';

/** A part that failed by itself, as `Outage` draws it. */
export type Problem = Pick<ShopifyError, 'code' | 'requestId'>;

export type Problems<Part extends string> = Readonly<Partial<Record<Part, Problem>>>;

type PartialAnswer = {
  readonly lost: readonly LostField[];
  readonly operation: string;
  readonly requestId: string;
};

/**
 * Which parts of a page could not be had. A field that no part owns is what the page cannot be right without.
 * @param ownerOf which parts stand or fall with a field, by its path: `order.lineItems.nodes.0.image`
 * @throws {ShopifyError} for such a field
 */
export function toProblems<Part extends string>(
  ownerOf: Readonly<Record<Part, RegExp>>,
  { lost, operation, requestId }: PartialAnswer,
): Problems<Part> {
  const owners = Object.entries(ownerOf) as [Part, RegExp][];
  const problems: Partial<Record<Part, Problem>> = {};
  for (const { path, code } of lost) {
    const parts = owners.filter(([, pattern]) => pattern.test(path)).map(([part]) => part);
    if (parts.length === 0) throw new ShopifyError(code, { operation, requestId });
    for (const part of parts) problems[part] ??= { code, requestId };
  }
  return problems;
}
