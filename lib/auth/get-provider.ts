import 'server-only';
import * as oidc from 'openid-client';
import { getEnv } from '@/lib/env';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import { isAllowedUpstream } from '@/lib/upstream/fetch-upstream';
import { AuthError, isAuthError } from './errors';
import { providerFetch } from './provider-fetch';

const freshForMs = 60 * 60 * 1000;
const usableForMs = 24 * freshForMs;
/** After a failure the shop is left alone for so long; the older copy serves meanwhile. */
const restForMs = 10_000;

type Known = { readonly metadata: oidc.ServerMetadata; readonly at: number };
type Discovery = {
  known?: Known;
  pending?: Promise<oidc.ServerMetadata>;
  /** Milliseconds since the epoch. */
  askAgainAt?: number;
};

// Plain data only: proxy.ts and the pages are bundled apart, and openid-client takes no Configuration that
// another copy of itself has made.
const discovery = getProcessState<Discovery>('discovery', () => ({}));

function checkMetadata(metadata: oidc.ServerMetadata): void {
  const { issuer } = getEnv();
  if (metadata.issuer !== issuer) {
    log().fatal({ event: 'config.issuer_mismatch' }, 'the shop names another issuer than SHOP_ID');
    throw new AuthError('misconfigured', { check: 'issuer' });
  }
  for (const name of [
    'authorization_endpoint',
    'token_endpoint',
    'jwks_uri',
    'end_session_endpoint',
  ] as const) {
    const endpoint = metadata[name];
    if (!endpoint || !URL.canParse(endpoint) || !isAllowedUpstream(new URL(endpoint))) {
      throw new AuthError('misconfigured', { check: name });
    }
  }
}

/** How every request to the provider is made and every answer checked. */
function harden(provider: oidc.Configuration): oidc.Configuration {
  provider[oidc.customFetch] = providerFetch;
  provider.timeout = 5;
  // Without it signatures of ID tokens got over TLS are not checked at all.
  oidc.enableNonRepudiationChecks(provider);
  if (getEnv().isLoopbackShop) oidc.allowInsecureRequests(provider);
  return provider;
}

/**
 * `base64(client_id:client_secret)` as Shopify documents it. The library would percent-encode both first
 * (RFC 6749 §2.3.1), and nobody says that Shopify decodes.
 */
function toBasic(clientId: string, clientSecret: string): oidc.ClientAuth {
  const credentials = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  return (_server, _client, _body, headers) => headers.set('authorization', `Basic ${credentials}`);
}

function createProvider(metadata: oidc.ServerMetadata): oidc.Configuration {
  const { clientId, clientSecret } = getEnv();
  const authentication = clientSecret ? toBasic(clientId, clientSecret) : oidc.None();
  // Pinned: otherwise the document could talk us into `none` or HS256 (RFC 8725 §3.1).
  const client = { id_token_signed_response_alg: 'RS256' };
  return harden(new oidc.Configuration(metadata, clientId, client, authentication));
}

async function discover(): Promise<oidc.ServerMetadata> {
  const { shopOrigin, clientId, isLoopbackShop } = getEnv();
  const found = await oidc.discovery(
    // The whole URL, since Shopify's issuer lives on another host than its document; the price is that
    // openid-client then compares no issuer, so checkMetadata does.
    new URL('/.well-known/openid-configuration', shopOrigin),
    clientId,
    undefined,
    oidc.None(),
    {
      [oidc.customFetch]: providerFetch,
      timeout: 5,
      execute: isLoopbackShop ? [oidc.allowInsecureRequests] : [],
    },
  );
  const { supportsPKCE: _, ...metadata } = found.serverMetadata();
  checkMetadata(metadata);
  return metadata;
}

function askShop(now: Date): Promise<oidc.ServerMetadata> {
  discovery.pending ??= discover()
    .then((metadata) => {
      discovery.known = { metadata, at: now.getTime() };
      return metadata;
    })
    .catch((error: unknown) => {
      discovery.askAgainAt = now.getTime() + restForMs;
      if (isAuthError(error)) throw error;
      throw new AuthError('outage', { step: 'discovery' }, { cause: error });
    })
    .finally(() => {
      discovery.pending = undefined;
    });
  return discovery.pending;
}

async function getMetadata(now: Date): Promise<oidc.ServerMetadata> {
  const { known } = discovery;
  const age = known ? now.getTime() - known.at : Number.POSITIVE_INFINITY;
  if (known && age < freshForMs) return known.metadata;
  const isUsable = known && age < usableForMs;
  if (isUsable && now.getTime() < (discovery.askAgainAt ?? 0)) return known.metadata;
  const asked = askShop(now);
  if (!isUsable) return asked;
  // Nobody waits while an older copy is at hand. A shop that names another issuer is told in the log.
  asked.catch(() => undefined);
  return known.metadata;
}

let built: { metadata: oidc.ServerMetadata; provider: oidc.Configuration } | undefined;

/**
 * The shop's OpenID provider, discovered once an hour, and for a day an older copy serves at
 * once while it is asked again. JWKS are cached inside it by openid-client and read again on an unknown kid.
 * @throws {AuthError} `outage` or `misconfigured`
 */
export async function getProvider(now: Date = new Date()): Promise<oidc.Configuration> {
  const metadata = await getMetadata(now);
  if (built?.metadata !== metadata) built = { metadata, provider: createProvider(metadata) };
  return built.provider;
}
