import 'server-only';
import { z } from 'zod';
import { getEnv } from '@/lib/env';
import { getProcessState } from '@/lib/process-state';
import { fetchUpstream } from '@/lib/upstream/fetch-upstream';
import { UpstreamError } from '@/lib/upstream/upstream-error';
import { apiVersion } from './api-version';

const freshForMs = 60 * 60 * 1000;
const schema = z.object({ graphql_api: z.url() });

/** After a failure the shop is left alone for so long. */
const restForMs = 10_000;

type Endpoint = { known?: { url: URL; at: number }; pending?: Promise<URL>; askAgainAt?: number };
const endpoint = getProcessState<Endpoint>('customer-account-endpoint', () => ({}));

async function discover(): Promise<URL> {
  const response = await fetchUpstream(
    new URL('/.well-known/customer-account-api', getEnv().shopOrigin),
    { headers: { accept: 'application/json' } },
    { upstream: 'provider', deadlineMs: 3_000, maxBytes: 256 * 1024 },
  );
  const parsed = schema.safeParse(response.ok ? await response.json().catch(() => null) : null);
  if (!parsed.success) throw new UpstreamError('unreachable');
  // The document names the newest version and so moves every quarter; we stay where our types are.
  return new URL(parsed.data.graphql_api.replace(/\/\d{4}-\d{2}\//, `/${apiVersion}/`));
}

function askShop(now: Date): Promise<URL> {
  endpoint.pending ??= discover()
    .then((url) => {
      endpoint.known = { url, at: now.getTime() };
      return url;
    })
    .catch((error: unknown) => {
      endpoint.askAgainAt = now.getTime() + restForMs;
      throw error;
    })
    .finally(() => {
      endpoint.pending = undefined;
    });
  return endpoint.pending;
}

/**
 * The Customer Account API's endpoint, discovered on the shop's domain once an hour; the last one known
 * serves at once while the shop is asked again.
 * @throws {UpstreamError} when it was never known
 */
export async function getCustomerAccountUrl(now: Date = new Date()): Promise<URL> {
  const { known } = endpoint;
  const isFresh = known && now.getTime() - known.at < freshForMs;
  if (known && (isFresh || now.getTime() < (endpoint.askAgainAt ?? 0))) return known.url;
  const asked = askShop(now);
  if (!known) return asked;
  asked.catch(() => undefined);
  return known.url;
}
