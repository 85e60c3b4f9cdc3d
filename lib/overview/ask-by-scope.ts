import 'server-only';
import { settle } from '@/lib/shopify/errors';
import { refusedForMs } from '@/lib/shopify/refusal';

/** Until when each part counts as refused; milliseconds since the epoch. */
export type RefusedUntil = Map<string, number>;

/**
 * Asks for several parts at once, each of which a shop may refuse for a scope of its own. Where the refusal of one takes
 * all of them along, each is asked for by itself, and what is refused then is left out for an hour. A part that
 * could not be had is not in the answer.
 */
export async function askByScope<Part extends string, Data extends Partial<Record<Part, unknown>>>(
  parts: readonly Part[],
  ask: (parts: readonly Part[]) => Promise<Data>,
  refused: RefusedUntil,
  now: Date,
): Promise<Partial<Data>> {
  const asked = parts.filter((part) => (refused.get(part) ?? 0) <= now.getTime());
  if (asked.length === 0) return {};
  const whole = await settle(ask(asked));
  if (whole.ok) return whole.data;
  if (whole.error.code !== 'denied') return {};
  const single = await Promise.all(
    asked.map(async (part) => {
      const answer = await settle(ask([part]));
      if (answer.ok) return { [part]: answer.data[part] };
      if (answer.error.code === 'denied') refused.set(part, now.getTime() + refusedForMs);
      return {};
    }),
  );
  return Object.assign({}, ...single);
}
