import 'server-only';
import * as oidc from 'openid-client';
import { signInScope } from '@/lib/auth/start-sign-in';
import type { Env } from '@/lib/env';
import { parseJson } from '@/lib/parse-json';
import { routes } from '@/lib/routes';
import type { Endpoints } from './check-discovery';
import { explainProbe } from './explain-probe';
import { type Finding, failure, ok, places } from './finding';
import { type Probe, probe } from './probe';

const toCallback = (env: Env) => new URL(routes.authorize(), env.siteOrigin).href;

const wrongCallback = (env: Env) =>
  failure('callback', 'the shop does not know our Callback URI', {
    fix: `Register exactly ${toCallback(env)} as Callback URI. Shopify takes neither http nor localhost.`,
    where: places.applicationSetup,
  });

const wrongClient = (env: Env) =>
  failure('callback', 'the shop does not know our client id', {
    fix: `Copy the client id of this shop’s storefront into PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID. Now it ends in ${env.clientId.slice(-4)}.`,
    where: places.customerAccountApi,
  });

const wrongScope = () =>
  failure('callback', 'the shop does not grant this client the Customer Account API', {
    fix: 'Give the storefront its Customer Account API permissions.',
    where: places.customerAccountApi,
  });

/** An OAuth error that came back to the callback (RFC 6749 §4.1.2.1): the address itself is right, then. */
function explainError(env: Env, location: URL): Finding | null {
  const error = location.searchParams.get('error');
  if (!error) return null;
  if (error === 'unauthorized_client' || error === 'invalid_client') return wrongClient(env);
  if (error === 'invalid_scope' || error === 'access_denied') return wrongScope();
  return failure('callback', 'the shop knows our Callback URI, but refuses to sign anybody in', {
    fix: 'Check the type of the client (Confidential or Public) and its settings.',
    where: places.customerAccountApi,
  });
}

function readAuthorizeAnswer(env: Env, endpoint: string, found: Probe): Finding {
  const what = 'sign-in page';
  const accepted = ok('callback', 'client id and Callback URI are registered');
  if (found.kind !== 'answer') return explainProbe('callback', what, found);
  if (found.status === 200) return accepted;
  if (found.status >= 300 && found.status < 400) {
    const target = found.headers.get('location') ?? '';
    if (!URL.canParse(target, endpoint)) return explainProbe('callback', what, found);
    const location = new URL(target, endpoint);
    if (location.origin !== env.siteOrigin) return accepted;
    return explainError(env, location) ?? accepted;
  }
  // Its words, since a refusal of an address comes as a page and not as a redirect (RFC 6749 §3.1.2.4).
  if (/redirect[_ ]?uri/i.test(found.dangerousText)) return wrongCallback(env);
  if (/client/i.test(found.dangerousText)) return wrongClient(env);
  return explainProbe('callback', what, found);
}

/** A sign-in without a browser, begun as the app would. */
async function toAuthorizeUrl(
  env: Env,
  endpoints: Endpoints,
  more: Readonly<Record<string, string>> = {},
): Promise<URL> {
  const url = new URL(endpoints.authorization_endpoint);
  const codeChallenge = await oidc.calculatePKCECodeChallenge(oidc.randomPKCECodeVerifier());
  const parameters = {
    client_id: env.clientId,
    response_type: 'code',
    redirect_uri: toCallback(env),
    scope: signInScope,
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
    ...more,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

/** Begins a sign-in and reads what the shop makes of it. Nobody is signed in. */
export async function checkCallback(env: Env, endpoints: Endpoints): Promise<Finding> {
  const url = await toAuthorizeUrl(env, endpoints);
  return readAuthorizeAnswer(env, url.href, await probe(url));
}

/**
 * Asks the shop without a session and with prompt=none, where shoppers are going to: the answer has to lead
 * back to us, or whoever the shop does not know is left on a page of its own.
 */
export async function checkSilentSignIn(
  env: Env,
  endpoints: Endpoints,
): Promise<readonly Finding[]> {
  if (!env.triesSilentSignIn) return [];
  const check = 'silent-sign-in';
  const url = await toAuthorizeUrl(env, endpoints, { prompt: 'none' });
  const found = await probe(url);
  if (found.kind !== 'answer') return [explainProbe(check, 'sign-in page', found)];
  const isRedirect = found.status >= 300 && found.status < 400;
  const target = isRedirect ? new URL(found.headers.get('location') ?? '', url) : null;
  if (target?.origin === env.siteOrigin) {
    return [ok(check, 'the shop sends back whom it cannot sign in without a page')];
  }
  const says = 'the shop keeps whoever it cannot sign in without a page';
  return [failure(check, says, { fix: 'Take SILENT_SIGN_IN out.', where: places.settings })];
}

const wrongOrigin = (env: Env) =>
  failure('client', 'the shop does not know our JavaScript origin', {
    fix: `Register ${env.siteOrigin} as JavaScript origin.`,
    where: places.applicationSetup,
  });

const wrongSecret = () =>
  failure('client', 'the token endpoint does not accept our client id and secret', {
    fix: 'Copy the client secret again. A client without one must be of the type Public, one with one Confidential.',
    where: places.customerAccountApi,
  });

function readTokenAnswer(env: Env, found: Probe): Finding {
  if (found.kind !== 'answer') return explainProbe('client', 'token endpoint', found);
  const body = parseJson(found.dangerousText);
  const error = typeof body === 'object' && body && 'error' in body ? body.error : null;
  // The code is refused, so the client was not: it is authenticated first (RFC 6749 §3.2.1).
  if (error === 'invalid_grant') return ok('client', 'the token endpoint accepts our client');
  const challenge = found.headers.get('www-authenticate') ?? '';
  if (!env.clientSecret && /invalid_token/.test(challenge)) return wrongOrigin(env);
  if (error === 'invalid_client' || error === 'unauthorized_client') return wrongSecret();
  return explainProbe('client', 'token endpoint', found);
}

/** Offers the token endpoint a code that cannot be one: the refusal tells whether it knows the client. */
export async function checkClient(env: Env, endpoints: Endpoints): Promise<Finding> {
  const credentials = Buffer.from(`${env.clientId}:${env.clientSecret}`).toString('base64');
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: env.clientId,
    redirect_uri: toCallback(env),
    code: 'asked-by-the-doctor',
    code_verifier: oidc.randomPKCECodeVerifier(),
  });
  const headers: Record<string, string> = env.clientSecret
    ? { authorization: `Basic ${credentials}` }
    : { origin: env.siteOrigin };
  return readTokenAnswer(
    env,
    await probe(endpoints.token_endpoint, { method: 'POST', headers, body }),
  );
}
