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

type Data = Readonly<Record<string, unknown>>;

export type Answer =
  | {
      readonly ok: true;
      readonly data: Data;
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

const toLostField = (error: GraphqlError): LostField => ({
  path: (error.path ?? []).join('.').slice(0, 200),
  code: toCode(error) ?? 'graphql',
});

/** Errors that strike single fields only; null when one of them speaks of the whole. */
function toLostFields(errors: readonly GraphqlError[]): LostField[] | null {
  const lost = errors.map(toLostField);
  const ofFields: ReadonlySet<FailureCode> = new Set(['denied', 'internal', 'graphql']);
  return lost.every(({ path, code }) => path !== '' && ofFields.has(code)) ? lost : null;
}

/** Whether anything of a change was carried out: the shop makes it before it looks up what to tell of it. */
const isCarriedOut = (data: Data): boolean =>
  Object.values(data).some((payload) => payload !== null);

const payloadSchema = z.object({ userErrors: z.array(z.object({}).loose()) });
/** Every change says itself whether it was made. */
const isOutcome = (data: Data): boolean =>
  Object.values(data).every((payload) => payloadSchema.safeParse(payload).success);

/** A change that was at least begun is never undone, and never asked for again, whatever failed beside it. */
function toChangeAnswer(data: Data, errors: readonly GraphqlError[]): Answer {
  if (!isOutcome(data)) return { ok: false, code: 'graphql', waitMs: null };
  return { ok: true, data, lost: errors.map(toLostField) };
}

export type Taking = {
  /** Whether data beside errors of single fields will do. */
  readonly takesParts?: boolean;
  readonly isChange?: boolean;
};

/** The data of an answer, or what its errors come to. */
export function parseAnswer(
  body: unknown,
  { takesParts = false, isChange = false }: Taking = {},
): Answer {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return { ok: false, code: 'malformed', waitMs: null };
  const { data, errors = [] } = parsed.data;
  if (isChange && data && errors.length > 0 && isCarriedOut(data)) {
    return toChangeAnswer(data, errors);
  }
  const lost = takesParts && data && errors.length > 0 ? toLostFields(errors) : null;
  if (data && lost) return { ok: true, data, lost };
  if (errors.length > 0) {
    const code = errors.map(toCode).find((known) => known !== undefined) ?? 'graphql';
    const waitMs = code === 'throttled' ? toThrottleWaitMs(body) : null;
    return { ok: false, code, waitMs };
  }
  return data ? { ok: true, data, lost: [] } : { ok: false, code: 'malformed', waitMs: null };
}
