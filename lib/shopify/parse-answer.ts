import 'server-only';
import { z } from 'zod';
import { type FailureCode, toExtensionCode } from '@/lib/upstream/failures';

/** What Shopify documents for its leaky bucket ("Rate limits"), where the answer has no numbers. */
const defaultRestMs = 1_000;

const count = z.number().nonnegative();
const costSchema = z.object({
  extensions: z.object({
    cost: z.object({
      requestedQueryCost: count,
      throttleStatus: z.object({ currentlyAvailable: count, restoreRate: z.number().positive() }),
    }),
  }),
});

const errorSchema = z.object({
  message: z.string().optional(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.object({ code: z.string().optional() }).loose().optional(),
});
type GraphqlError = z.infer<typeof errorSchema>;

const schema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(errorSchema).optional(),
});

/** A field that is null because it failed, not because there is nothing. */
export type LostField = { readonly path: string; readonly code: FailureCode };

export type Answer =
  | {
      readonly ok: true;
      readonly data: Readonly<Record<string, unknown>>;
      readonly lost: readonly LostField[];
    }
  | { readonly ok: false; readonly code: FailureCode; readonly waitMs: number | null };

function toCode({ message, extensions }: GraphqlError): FailureCode | undefined {
  // Shopify has no code for it, only this sentence.
  if (/^Invalid cursor\b/i.test(message ?? '')) return 'bad-cursor';
  return toExtensionCode(extensions?.code ?? '');
}

/**
 * How long the bucket takes to hold what the query asks for. Every part of the numbers is optional, as
 * Shopify's own sample lacks them.
 */
export function toThrottleWaitMs(body: unknown): number {
  const parsed = costSchema.safeParse(body);
  if (!parsed.success) return defaultRestMs;
  const { requestedQueryCost, throttleStatus } = parsed.data.extensions.cost;
  const missing = Math.max(0, requestedQueryCost - throttleStatus.currentlyAvailable);
  return Math.ceil((missing / throttleStatus.restoreRate) * 1000);
}

/** Errors that strike single fields only; null when one of them speaks of the whole. */
function toLostFields(errors: readonly GraphqlError[]): LostField[] | null {
  const lost = errors.map((error) => ({
    path: (error.path ?? []).join('.').slice(0, 200),
    code: toCode(error) ?? 'graphql',
  }));
  const ofFields: ReadonlySet<FailureCode> = new Set(['denied', 'internal', 'graphql']);
  return lost.every(({ path, code }) => path !== '' && ofFields.has(code)) ? lost : null;
}

/**
 * The data of an answer, or what its errors come to.
 * @param takesParts whether data beside errors of single fields will do
 */
export function parseAnswer(body: unknown, takesParts = false): Answer {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return { ok: false, code: 'malformed', waitMs: null };
  const { data, errors = [] } = parsed.data;
  const lost = takesParts && data && errors.length > 0 ? toLostFields(errors) : null;
  if (data && lost) return { ok: true, data, lost };
  if (errors.length > 0) {
    const code = errors.map(toCode).find((known) => known !== undefined) ?? 'graphql';
    const waitMs = code === 'throttled' ? toThrottleWaitMs(body) : null;
    return { ok: false, code, waitMs };
  }
  return data ? { ok: true, data, lost: [] } : { ok: false, code: 'malformed', waitMs: null };
}
