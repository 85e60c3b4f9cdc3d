import { randomBytes } from 'node:crypto';
import type Koa from 'koa';
import { signInErrorPage } from '../pages/sign-in-pages.ts';
import type { ShopState } from '../state.ts';
import type { RegisteredClient } from './clients.ts';
import { authPaths } from './paths.ts';

type Refusal = { error: string; description: string };

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The client and the registered address of its callback; null leaves the refusal to oidc-provider's page. */
export function getCallback(ctx: Koa.Context, clients: RegisteredClient[]) {
  const client = clients.find(({ clientId }) => clientId === first(ctx.query.client_id));
  const uri = client?.redirectUris.find((one) => one === first(ctx.query.redirect_uri));
  return client && uri ? { client, uri } : null;
}

/** Whether this address is a hop back to an app. */
export function isCallback(location: string, clients: RegisteredClient[]): boolean {
  const uris = clients.flatMap(({ redirectUris }) => redirectUris);
  return uris.some((uri) => location.startsWith(`${uri}?`));
}

/** Sends the browser back to the app with an error (RFC 6749, 4.1.2.1). */
export function redirectWithError(
  ctx: Koa.Context,
  uri: string,
  { error, description }: Refusal,
  { config, settings }: Pick<ShopState, 'config' | 'settings'>,
): void {
  const target = new URL(uri);
  target.searchParams.set('error', error);
  target.searchParams.set('error_description', description);
  const state = first(ctx.query.state);
  if (state !== undefined) target.searchParams.set('state', state);
  // "including error responses" (RFC 9207, 2).
  if (settings.current.callbackIss) target.searchParams.set('iss', config.issuer);
  ctx.redirect(target.href);
  ctx.status = 303;
}

/** What Shopify asks for and an ordinary OAuth server does not. */
function getRefusal(
  ctx: Koa.Context,
  client: RegisteredClient,
  { settings }: ShopState,
): Refusal | null {
  const { confidentialPkce, stateRequired } = settings.current;
  const toRefusal = (description: string) => ({ error: 'invalid_request', description });
  // Discovery promises `query` alone. The library also has `fragment` and `form_post`, which would carry `iss`.
  const mode = first(ctx.query.response_mode) ?? 'query';
  if (mode !== 'query') {
    return { error: 'unsupported_response_mode', description: 'response_mode must be query.' };
  }
  // The library answers the other flows by fragment.
  if ((first(ctx.query.response_type) ?? 'code') !== 'code') {
    return { error: 'unsupported_response_type', description: 'response_type must be code.' };
  }
  if (stateRequired && !ctx.query.state) return toRefusal('state is missing.');
  if (client.clientSecret === null || confidentialPkce === 'optional') return null;
  const hasChallenge = ctx.query.code_challenge !== undefined;
  if (confidentialPkce === 'required' && !hasChallenge)
    return toRefusal('code_challenge is missing.');
  if (confidentialPkce === 'refused' && hasChallenge) {
    return toRefusal('code_challenge is for public clients.');
  }
  return null;
}

const wellFormed = /^[\w~.-]{43,128}$/;

/**
 * A challenge with `=` at its end, or in the other base64, is no mistake here yet: what Shopify documents is the
 * `invalid_grant` that comes when the code is exchanged (Customer Account API, "Obtain access token"). oidc-provider
 * would refuse it now, so it gets one that no verifier fits.
 */
function passOddChallenge(ctx: Koa.Context): void {
  const challenge = first(ctx.query.code_challenge);
  const isS256 = first(ctx.query.code_challenge_method) === 'S256';
  if (!challenge || !isS256 || wellFormed.test(challenge)) return;
  ctx.query = { ...ctx.query, code_challenge: randomBytes(32).toString('base64url') };
}

/** These are answers about the shopper, not about a faulty request, and always go back to the app. */
const answersOfShopper = ['login_required', 'access_denied', 'interaction_required'];

/** A page of the shop in place of the hop back to the app. */
function showError(
  ctx: Koa.Context,
  { config, shopName }: ShopState,
  status: number,
  refusal: Refusal,
): void {
  ctx.remove('location');
  ctx.status = status;
  ctx.type = 'html';
  ctx.body = signInErrorPage({ shopName, appOrigin: config.appOrigins[0] ?? '/', ...refusal });
}

/** Gives the hop back to the app the shape this shop's settings ask for. */
function reshape(ctx: Koa.Context, state: ShopState): void {
  const location = ctx.response.get('location') ?? '';
  if (!isCallback(location, state.clients)) return;
  const { authorizeErrors, callbackIss, promptNoneAnswer } = state.settings.current;
  const target = new URL(location);
  const error = target.searchParams.get('error');
  if (error && authorizeErrors === 'page' && !answersOfShopper.includes(error)) {
    const description = target.searchParams.get('error_description') ?? '';
    showError(ctx, state, 400, { error, description });
    return;
  }
  if (error === 'login_required' && promptNoneAnswer === 'not-acceptable') {
    // One report of such an answer is known (github.com/Shopify/hydrogen/issues/2286).
    showError(ctx, state, 406, { error, description: 'Not acceptable.' });
    return;
  }
  // Shopify documents `code` and `state` alone; oidc-provider would add `iss` (RFC 9207).
  if (!callbackIss) target.searchParams.delete('iss');
  if (error === 'login_required' && promptNoneAnswer === 'code') {
    // The checkout page of the docs words it so (shopify.dev, "Checkout authentication").
    target.searchParams.delete('error');
    target.searchParams.delete('error_description');
    target.searchParams.set('code', error);
  }
  ctx.set('location', target.href);
}

/** Stands before and after oidc-provider's authorization endpoint. */
export function authorizeRules(state: ShopState): Koa.Middleware {
  return async (ctx, next) => {
    if (!ctx.path.startsWith(authPaths.authorize)) return next();
    const callback = ctx.path === authPaths.authorize ? getCallback(ctx, state.clients) : null;
    const refusal = callback && getRefusal(ctx, callback.client, state);
    if (callback && refusal) redirectWithError(ctx, callback.uri, refusal, state);
    else {
      passOddChallenge(ctx);
      await next();
    }
    reshape(ctx, state);
  };
}
