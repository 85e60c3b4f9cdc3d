import { randomBytes } from 'node:crypto';
import type Koa from 'koa';
import { type Client, interactionPolicy, type OidcContext, Provider } from 'oidc-provider';
import type { SettingsStore } from '../control/settings.ts';
import { signInErrorPage } from '../pages/sign-in-pages.ts';
import type { ShopState } from '../state.ts';
import { toClientMetadata } from './clients.ts';
import { isJavascriptOrigin } from './javascript-origins.ts';
import { authPaths, loginPath } from './paths.ts';
import { shapeTokens } from './token-shapes.ts';

const fortnightSeconds = 14 * 24 * 60 * 60;

/** RFC 9700, 4.14.2: a public client's rotated token lives no longer than its first one would have. */
function getRefreshLifetime(ctx: OidcContext | undefined, _token: unknown, client: Client): number {
  // Tokens of the control API come without a request.
  const rotated = ctx?.oidc.entities.RotatedRefreshToken;
  return rotated && client.clientAuthMethod === 'none' ? rotated.remainingTTL : fortnightSeconds;
}

const toCodeLifetime = (settings: SettingsStore) => () => settings.current.codeLifetimeSeconds;

function createPolicy() {
  const policy = interactionPolicy.base();
  // The words `prompt=none` is answered with (github.com/Shopify/hydrogen/issues/2286).
  policy.get('login').checks.get('no_session').description = 'End-User authentication required.';
  return policy;
}

/** There is no consent screen at Shopify: being signed in grants what the client asks for. */
async function loadGrant(provider: Provider, ctx: OidcContext) {
  const { client, session, requestParamOIDCScopes } = ctx.oidc;
  const grantId = session.grantIdFor(client.clientId);
  const existing = grantId ? await provider.Grant.find(grantId) : undefined;
  const grant =
    existing?.accountId === session.accountId && existing
      ? existing
      : new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope([...requestParamOIDCScopes].join(' '));
  await grant.save();
  return grant;
}

/**
 * oidc-provider, set up to say and refuse what Shopify's sign-in does. It keeps its own strictness; each place
 * where Shopify is laxer, or only different, says so and where that is documented; differences.test.ts has a test
 * for each, and for what stays strict. [CA] is shopify.dev/docs/api/customer, "Authentication".
 */
export function createProvider(state: ShopState): Provider {
  const { config, world, tokens, clients, settings } = state;
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true } as const;
  // [CA], "Discovery": the issuer stands on shopify.com, the endpoints on the shop's domain. OpenID Connect
  // Discovery 4.3 would have the document under the issuer; Shopify serves its own (discovery.ts).
  const provider: Provider = new Provider(config.issuer, {
    adapter: tokens.adapterFor,
    clients: clients.map(toClientMetadata),
    jwks: { keys: [state.signingKeys.firstPrivateJwk()] },
    cookies: {
      keys: [randomBytes(32).toString('hex')],
      // Cookies know no ports: on localhost these would otherwise meet the app's own.
      names: {
        session: 'demo_shop_session',
        interaction: 'demo_shop_interaction',
        resume: 'demo_shop_resume',
      },
      long: { ...cookie, path: '/authentication' },
      short: cookie,
    },
    routes: {
      authorization: authPaths.authorize,
      token: authPaths.token,
      jwks: authPaths.jwks,
      end_session: authPaths.logout,
    },
    // [CA], "Authorization": these three, and `offline_access` is not one of them.
    scopes: ['openid', 'email', 'customer-account-api:full'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    // Laxer than OpenID Connect Core 5.4, which leaves `email` to a userinfo endpoint: Shopify documents no such
    // endpoint, so the ID token is the one place for it.
    conformIdTokenClaims: false,
    // [CA]: the code flow only; Basic for confidential clients, nothing for public ones; RS256 (seen in the wild,
    // header `{"kid":"id_0","alg":"RS256"}`). All three are narrower than the library's defaults.
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'none'],
    enabledJWA: { idTokenSigningAlgValues: ['RS256'] },
    // [CA] lists `redirect_uri` as required. Stricter than the default.
    allowOmittingSingleRegisteredRedirectUri: false,
    clockTolerance: 0,
    // [CA] and Shopify/hydrogen's CHANGELOG; `login_hint`, `acr_values` and `prompt` are known to the library.
    extraParams: ['locale', 'region_country', 'login_hint_mode'],
    // Nothing of these is documented by Shopify, so nothing of these answers here.
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      // For the clients' logout addresses alone: logout.ts answers, since Shopify asks nobody to confirm
      // (github.com/Shopify/hydrogen/issues/2684).
      rpInitiatedLogout: { enabled: true },
      userinfo: { enabled: false },
    },
    // [CA], "JavaScript origins": a public client's pages, and nobody else's. (A public client's call from
    // elsewhere does not come this far: token-guard.ts refuses it in Shopify's words.)
    clientBasedCORS: (_ctx: unknown, origin: string, { clientId }: Client) => {
      const client = clients.find((one) => one.clientId === clientId);
      return client !== undefined && isJavascriptOrigin(origin, client, settings.current);
    },
    // As by default, until it is switched off: tokens end with the shop's session, so logging out there leaves
    // none behind.
    expiresWithSession: () => settings.current.logoutEndsTokens,
    // Laxer than OpenID Connect Core 11, which ties refresh tokens to `offline_access`: [CA], "Obtain access token",
    // has one in every answer.
    issueRefreshToken: () => true,
    // RFC 9700, 4.14.2, and stricter than the default, which leaves confidential clients their old one. The
    // switch is laxer: whether Shopify always rotates is not documented.
    rotateRefreshToken: () => settings.current.refreshRotation,
    // No source says how long the rest lives at Shopify: as long as by the library's defaults.
    ttl: {
      AccessToken: config.tokenLifetimeSeconds,
      AuthorizationCode: toCodeLifetime(settings),
      Grant: fortnightSeconds,
      IdToken: 3600,
      Interaction: 3600,
      RefreshToken: getRefreshLifetime,
      Session: fortnightSeconds,
    },
    interactions: {
      policy: createPolicy(),
      url: (_ctx: unknown, interaction: { uid: string }) =>
        loginPath(config.shopId, interaction.uid),
    },
    // Laxer than OpenID Connect Core 3.1.2.4, which asks for consent: [CA] has no such screen in its flow.
    loadExistingGrant: (ctx: OidcContext) => loadGrant(provider, ctx),
    findAccount: (_ctx: unknown, accountId: string) => {
      const customer = world.customers.get(`gid://shopify/Customer/${accountId}`);
      if (!customer || customer.isDisabled) return undefined;
      const { email } = customer;
      return { accountId, claims: () => ({ sub: accountId, email, email_verified: true }) };
    },
    renderError: (ctx: Koa.Context, out: { error: string; error_description?: string }) => {
      ctx.type = 'html';
      ctx.body = signInErrorPage({
        shopName: state.shopName,
        appOrigin: config.appOrigins[0] ?? '/',
        error: out.error,
        description: out.error_description,
      });
    },
  });
  shapeTokens(provider, config);
  return provider;
}
