/** The one reader of the environment on this side. Every value has a default, so the shop starts from nothing. */

import { isLoopback } from './webhooks/target.ts';

export type ShopConfig = {
  port: number;
  /** What browsers and the app call this shop, e.g. `http://localhost:4000`. */
  shopOrigin: string;
  /** Digits only, as at Shopify. */
  shopId: string;
  /** Who may sign people in here: decides redirect URIs, logout URIs and JavaScript origins. */
  appOrigins: string[];
  /** Registered beside those that follow from the origins. */
  redirectUris: string[];
  logoutUris: string[];
  /** The confidential client; `publicClientId` is its twin without a secret. */
  clientId: string;
  clientSecret: string;
  publicClientId: string;
  storefrontPrivateToken: string;
  storefrontPublicToken: string;
  tokenLifetimeSeconds: number;
  /** A cart that nobody changed for so long is gone. */
  cartLifetimeSeconds: number;
  /** What shoppers may do to their orders by themselves. */
  selfServe: { returns: boolean; orderEdits: 'off' | 'resolve' | 'review' };
  /** Stands on another host than the endpoints, as the real one does (Customer Account API, "Discovery"). */
  issuer: string;
  /** The app's, for the Admin API; its secrets sign webhooks too. Newest first, several while rotating. */
  adminClientId: string;
  adminClientSecrets: string[];
  adminScopes: string[];
  /** False: this shop belongs to another organisation than the app. */
  adminShopPermitted: boolean;
  /** What the help desk beside the shop knows the app by. */
  helpDeskSecret: string;
  /** Where the app's own configuration wants its webhooks; null: nowhere. */
  webhookUrl: string | null;
  /** Null: every topic that this shop fires. */
  webhookTopics: string[] | null;
  /** Where Pub/Sub and EventBridge deliveries are pushed to, on this machine. */
  webhookPushUrl: string | null;
  /** Shop seconds that pass in one: makes four hours of retries short. */
  clockFactor: number;
};

export const defaultConfig = {
  port: 4000,
  shopId: '68817354321',
  appOrigin: 'http://localhost:3000',
  clientId: 'shp_demo-5f0c1f2e-8a4b-4c1d-9e37-2b6d0a9c7e11',
  clientSecret: 'demo-client-secret-0123456789abcdef0123456789abcdef',
  storefrontPrivateToken: 'shpat_demo0123456789abcdef0123456789abcdef',
  storefrontPublicToken: 'demo0123456789abcdef0123456789ab',
  tokenLifetimeSeconds: 3600,
  cartLifetimeSeconds: 864_000,
  adminClientId: 'demo-app-1f0c9b7a2d4e8635',
  adminClientSecret: 'shpss_demo0123456789abcdef0123456789abcdef',
  adminScopes:
    'write_customers,read_customer_merge,read_orders,read_fulfillments,read_returns,read_companies,read_own_subscription_contracts',
  helpDeskSecret: 'demo-help-desk-secret-0123456789abcdef',
  clockFactor: 1,
} as const;

/** Wrong settings, said in a sentence for the person at the keyboard. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

function parseInteger(name: string, value: string | undefined, fallback: number, max: number) {
  const number = Number(value?.trim() || fallback);
  if (Number.isInteger(number) && number > 0 && number <= max) return number;
  throw new ConfigError(`${name} must be a whole number between 1 and ${max}.`);
}

function parseChoice<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const wanted = value?.trim() || choices[0];
  const found = choices.find((choice) => choice === wanted);
  if (found) return found;
  throw new ConfigError(`${name} must be one of ${choices.join(', ')}.`);
}

function parseOrigin(name: string, value: string) {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url.origin;
  throw new ConfigError(`${name} must be an origin such as http://localhost:3000.`);
}

function parseUris(name: string, value: string | undefined): string[] {
  const uris = parseList(value);
  // RFC 6749, 3.1.2: absolute, and without a fragment. Mobile apps have schemes of their own.
  if (uris.every((uri) => URL.canParse(uri) && !uri.includes('#'))) return uris;
  throw new ConfigError(`${name} must be addresses such as http://localhost:3000/auth/callback.`);
}

function parseList(value: string | undefined): string[] {
  return (value ?? '').split(',').flatMap((part) => part.trim() || []);
}

function parseAddress(name: string, value: string | undefined, isAllowed: (url: URL) => boolean) {
  if (!value) return null;
  if (URL.canParse(value) && isAllowed(new URL(value))) return value;
  throw new ConfigError(
    `${name} must be an address on this machine, e.g. http://localhost:3000/hooks.`,
  );
}

/**
 * The morning at which the seeded world stands still: `SHOP_SEED_DAY` (a calendar day) at 09:00 UTC, by default
 * the last such morning that has passed.
 * @returns RFC 3339, e.g. `2026-11-23T09:00:00Z`
 * @throws {ConfigError} if it is no calendar day
 */
export function readSeedDay(
  source: Record<string, string | undefined> = process.env,
  now: Date = new Date(),
): string {
  const wanted = source.SHOP_SEED_DAY?.trim();
  const toMorning = (day: string) => `${day}T09:00:00Z`;
  if (!wanted) {
    const sinceMorning = new Date(now.getTime() - 9 * 3_600_000);
    return toMorning(sinceMorning.toISOString().slice(0, 10));
  }
  const morning = new Date(toMorning(wanted));
  // A day that a month does not have rolls over, or is none: neither prints itself again.
  if (!Number.isNaN(morning.getTime()) && morning.toISOString().slice(0, 10) === wanted) {
    return toMorning(wanted);
  }
  throw new ConfigError('SHOP_SEED_DAY must be a calendar day such as 2026-11-23.');
}

/**
 * Reads the shop's settings.
 * @throws {ConfigError} naming the first wrong one
 */
export function readConfig(source: Record<string, string | undefined> = process.env): ShopConfig {
  const port = parseInteger('SHOP_PORT', source.SHOP_PORT, defaultConfig.port, 65_535);
  const shopId = source.SHOP_ID || defaultConfig.shopId;
  if (!/^\d+$/.test(shopId)) throw new ConfigError('SHOP_ID must be all digits.');
  const clientId = source.CLIENT_ID || defaultConfig.clientId;
  const appOrigins = (source.APP_ORIGIN || defaultConfig.appOrigin)
    .split(',')
    .map((origin) => parseOrigin('APP_ORIGIN', origin.trim()));
  return {
    port,
    shopOrigin: parseOrigin('SHOP_ORIGIN', source.SHOP_ORIGIN || `http://localhost:${port}`),
    shopId,
    appOrigins,
    redirectUris: parseUris('REDIRECT_URIS', source.REDIRECT_URIS),
    logoutUris: parseUris('LOGOUT_URIS', source.LOGOUT_URIS),
    clientId,
    clientSecret: source.CLIENT_SECRET || defaultConfig.clientSecret,
    publicClientId: `${clientId}-public`,
    storefrontPrivateToken: source.STOREFRONT_PRIVATE_TOKEN || defaultConfig.storefrontPrivateToken,
    storefrontPublicToken: source.STOREFRONT_PUBLIC_TOKEN || defaultConfig.storefrontPublicToken,
    tokenLifetimeSeconds: parseInteger(
      'TOKEN_LIFETIME_SECONDS',
      source.TOKEN_LIFETIME_SECONDS,
      defaultConfig.tokenLifetimeSeconds,
      31_536_000,
    ),
    cartLifetimeSeconds: parseInteger(
      'CART_LIFETIME_SECONDS',
      source.CART_LIFETIME_SECONDS,
      defaultConfig.cartLifetimeSeconds,
      31_536_000,
    ),
    adminClientId: source.ADMIN_CLIENT_ID || defaultConfig.adminClientId,
    adminClientSecrets: parseList(source.ADMIN_CLIENT_SECRET || defaultConfig.adminClientSecret),
    adminScopes: parseList(source.ADMIN_SCOPES || defaultConfig.adminScopes),
    helpDeskSecret: source.HELP_DESK_SECRET || defaultConfig.helpDeskSecret,
    adminShopPermitted: source.ADMIN_SHOP_PERMITTED !== 'false',
    webhookUrl: parseAddress(
      'WEBHOOK_URL',
      source.WEBHOOK_URL,
      (url) => isLoopback(url) || url.protocol === 'pubsub:' || url.protocol === 'arn:',
    ),
    webhookTopics: source.WEBHOOK_TOPICS ? parseList(source.WEBHOOK_TOPICS) : null,
    webhookPushUrl: parseAddress('WEBHOOK_PUSH_URL', source.WEBHOOK_PUSH_URL, isLoopback),
    clockFactor: parseInteger('CLOCK_FACTOR', source.CLOCK_FACTOR, defaultConfig.clockFactor, 1e6),
    selfServe: {
      returns: parseChoice('SELF_SERVE_RETURNS', source.SELF_SERVE_RETURNS, ['on', 'off']) === 'on',
      orderEdits: parseChoice('ORDER_EDITS', source.ORDER_EDITS, ['review', 'resolve', 'off']),
    },
    issuer: source.ISSUER || `https://shopify.com/authentication/${shopId}`,
  };
}
