import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { getProcessState } from './process-state';
import type { Span } from './telemetry/telemetry';

/** What everything done for one request may know of it without being handed it. */
export type RequestScope = {
  /** Names the request in logs, on error pages and to the shop. */
  readonly requestId: string | null;
  /** The span that work begun now is part of. */
  readonly span?: Span | null;
};

const getScopes = () =>
  getProcessState('request-scopes', () => new AsyncLocalStorage<RequestScope>());

/** Whatever `run` does or begins belongs to this request: also in proxy.ts and the pages, which are bundled apart. */
export const runInScope = <Result>(scope: RequestScope, run: () => Result): Result =>
  getScopes().run(scope, run);

/** Null outside of any request: timers of the process itself, the doctor, a host without start-server.ts. */
export const findScope = (): RequestScope | null => getScopes().getStore() ?? null;

export const findRequestId = (): string | null => findScope()?.requestId ?? null;
