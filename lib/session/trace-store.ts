import 'server-only';
import { isStoreError } from '@/lib/redis/store-error';
import type { Attributes } from '@/lib/telemetry/attributes';
import { getTelemetry } from '@/lib/telemetry/telemetry';
import { traced } from '@/lib/telemetry/traced';
import type { SessionStore } from './session-store';

type Kind = NonNullable<Attributes['foyer.store']>;

async function watched<Result>(
  kind: Kind,
  operation: string,
  run: () => Promise<Result>,
  toOutcome: (result: Result) => string = () => 'ok',
): Promise<Result> {
  const what = { 'foyer.store': kind, 'foyer.operation': operation };
  return traced('session-store', what, async (span) => {
    try {
      const result = await run();
      span?.note({ 'foyer.outcome': toOutcome(result) });
      return result;
    } catch (error) {
      span?.note({ 'foyer.outcome': isStoreError(error) ? error.code : 'unexpected' });
      throw error;
    }
  });
}

/** The same store, whose work shows as spans; the store itself where nobody watches. */
export function traceStore(store: SessionStore, kind: Kind): SessionStore {
  if (!getTelemetry()) return store;
  return {
    ...store,
    read: (...of) =>
      watched(
        kind,
        'read',
        () => store.read(...of),
        (reading) => reading.kind,
      ),
    create: (...of) => watched(kind, 'create', () => store.create(...of)),
    refresh: (...of) =>
      watched(
        kind,
        'refresh',
        () => store.refresh(...of),
        (fresh) => fresh.kind,
      ),
    end: (...of) => watched(kind, 'end', () => store.end(...of)),
  };
}
