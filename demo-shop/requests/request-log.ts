import type Koa from 'koa';

export type LoggedRequest = {
  /** RFC 3339. */
  at: string;
  requestId: string;
  method: string;
  path: string;
  query: Record<string, string>;
  operationName: string | null;
  /** Lower-case names; credentials cut down to their first characters. */
  headers: Record<string, string>;
  /** Requested cost of a Customer Account API query. */
  cost: number | null;
  status: number;
  /** The customer whose token came along. */
  email?: string;
};

/** What the layers below learn about a request and want in its entry. */
export type RequestNotes = { operationName?: string | null; cost?: number; email?: string };

export type RequestLog = {
  add(entry: LoggedRequest): void;
  /** Oldest first. */
  list(): LoggedRequest[];
  clear(): void;
};

const capacity = 5_000;
const shownCharacters = 8;
const secretNames = /authorization|cookie|token|secret|^code(_verifier)?$|id_token_hint/i;

function redact(name: string, value: string): string {
  if (!secretNames.test(name) || value.length <= shownCharacters) return value;
  return `${value.slice(0, shownCharacters)}…`;
}

/** Cuts every credential among these names and values down to its first eight characters. */
export function redactAll(values: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name.toLowerCase(),
      redact(name, Array.isArray(value) ? value.join(', ') : (value ?? '')),
    ]),
  );
}

/** A ring of the latest 5,000 requests. */
export function createRequestLog(): RequestLog {
  let entries: LoggedRequest[] = [];
  return {
    add(entry) {
      entries.push(entry);
      // Cut now and then: to move 5,000 entries along for every request would cost a load test dear.
      if (entries.length > 2 * capacity) entries = entries.slice(-capacity);
    },
    list: () => entries.slice(-capacity),
    clear: () => {
      entries = [];
    },
  };
}

/** Where a layer leaves its notes for the entry. */
export function noteRequest(ctx: Koa.Context, notes: RequestNotes): void {
  ctx.state.notes = { ...ctx.state.notes, ...notes };
}

const unlogged = /^\/(_demo|healthz|favicon\.ico|shop\.css)(\/|$)/;

/** Numbers every request and writes it down, whatever becomes of it; the shop's own tools stay out. */
export function requestLogMiddleware(
  log: RequestLog,
  options: { now: () => Date; createRequestId: () => string },
): Koa.Middleware {
  return async (ctx, next) => {
    const requestId = options.createRequestId();
    ctx.state.requestId = requestId;
    ctx.set('x-request-id', requestId);
    const at = options.now().toISOString();
    // As it was asked for: layers below may know the same endpoint by another path.
    const { path } = ctx;
    try {
      await next();
    } finally {
      if (!unlogged.test(ctx.path)) {
        const notes: RequestNotes = ctx.state.notes ?? {};
        log.add({
          at,
          requestId,
          method: ctx.method,
          path,
          query: redactAll(ctx.query),
          operationName: notes.operationName ?? null,
          headers: redactAll(ctx.req.headers),
          cost: notes.cost ?? null,
          // Nothing was answered where a fault cut the line.
          status: ctx.respond === false ? 0 : ctx.status,
          ...(notes.email ? { email: notes.email } : {}),
        });
      }
    }
  };
}
