import 'server-only';
import { z } from 'zod';
import { EnvError } from './env-error';
import { type AdminApp, type Support, toAdmin, toSupport } from './env-pairs';
import { isLoopbackHost, isStrongSecret, isTrustable, list, toOrigin } from './env-values';
import { type TelemetrySettings, telemetrySchema, toTelemetrySettings } from './telemetry/settings';

export { EnvError };

const origin = (expected: string) =>
  z.string(`must be set: ${expected}`).transform((value, context) => {
    const parsed = toOrigin(value.trim());
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', message: `must be ${expected}` });
    return z.NEVER;
  });

const text = (expected: string) =>
  z.string(`must be set: ${expected}`).trim().min(1, `must be ${expected}`);
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const myshopifyPattern = /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/;

const schema = z.object({
  PUBLIC_STORE_DOMAIN: origin('the shop, e.g. my-shop.myshopify.com (http only for loopback)'),
  SHOP_ID: text('the numeric shop id').regex(/^\d+$/, 'must be digits only'),
  CUSTOMER_ACCOUNT_API_ISSUER: z.url('must be a URL').optional(),
  CUSTOMER_ACCOUNT_DOMAIN: origin('the account domain, e.g. account.my-shop.com').optional(),
  PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: text('the client id of the Headless channel'),
  CUSTOMER_ACCOUNT_API_CLIENT_SECRET: z.string().trim().min(1).optional(),
  PRIVATE_STOREFRONT_API_TOKEN: text('the private Storefront API token').refine(
    (token) => !/^[\da-f]{32}$/i.test(token),
    'must be the private token; this looks public, and would be throttled by our own address',
  ),
  SESSION_SECRET: z
    .string('must be set: 32 or more random characters; several separated by commas, newest first')
    .transform(list)
    .refine((secrets) => secrets.length > 0 && secrets.every(isStrongSecret), {
      message: 'must be random, at least 32 characters each, e.g. from `openssl rand -base64 32`',
    }),
  SITE_ORIGIN: origin('our public origin, e.g. https://shop.example.com (http only for loopback)'),
  TRUSTED_PROXIES: z.string().optional().transform(list).refine(isTrustable, {
    message: 'must be addresses, CIDR ranges or loopback, linklocal, uniquelocal',
  }),
  BUYER_IP_HEADER: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9-]+$/, 'must be a header name, e.g. cf-connecting-ip')
    .optional(),
  SUPPORT_WIDGET_URL: z
    .string()
    .refine(
      (value) =>
        URL.canParse(value) && /^https?:/.test(value) && toOrigin(new URL(value).origin) !== null,
      {
        message: 'must be the https: address of the help desk (http only for loopback)',
      },
    )
    .optional(),
  SUPPORT_IDENTITY_SECRET: z.string().trim().min(32, 'must have at least 32 characters').optional(),
  SHOP_ADDRESS: z
    .string()
    .transform((value) =>
      value
        .split('|')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((lines) => lines.length <= 8, 'must have 8 lines at most, with | between them')
    .optional(),
  SHOPIFY_ADMIN_CLIENT_ID: z.string().trim().min(1).optional(),
  SHOPIFY_ADMIN_CLIENT_SECRET: z
    .string()
    .trim()
    .min(16, 'must be the secret as Shopify shows it')
    .optional(),
  SECURITY_CONTACT: z
    .url({ protocol: /^(mailto|https)$/, error: 'must be a mailto: or https: address' })
    .optional(),
  REDIS_URL: z
    .string()
    .trim()
    .refine((value) => URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol), {
      message: 'must be a URL that begins with rediss:// or redis://',
    })
    .optional(),
  SHOPIFY_WEBHOOK_SECRET: z
    .string()
    .transform(list)
    .refine((secrets) => secrets.length > 0 && secrets.every((secret) => secret.length >= 16), {
      message: 'must be the signing secret as Shopify shows it; leave it out to take no webhooks',
    })
    .optional(),
  SHOPIFY_SHOP_DOMAIN: z
    .string()
    .trim()
    .toLowerCase()
    .regex(myshopifyPattern, 'must be the shop’s own domain, e.g. my-shop.myshopify.com')
    .optional(),
  SILENT_SIGN_IN: z.enum(['on', 'off'], 'must be on or off').default('off'),
  STOREFRONT_ORIGINS: z
    .string()
    .optional()
    .transform((value) =>
      list(value).map((one) => (/^https?:\/\/[\w.:[\]-]+$/.test(one) ? toOrigin(one) : null)),
    )
    .refine((origins) => origins.every((one) => one !== null), {
      message: 'must be origins, e.g. https://shop.example.com (http only for loopback)',
    }),
  CHECKOUT_SIGN_IN: z.enum(['cart', 'silent'], 'must be cart or silent').default('cart'),
  SHUTDOWN_WAIT_SECONDS: z
    .stringFormat('seconds', /^([1-5]?\d|60)$/, { error: 'must be whole seconds, 0 to 60' })
    .default('2')
    .transform(Number),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  ...telemetrySchema,
});

/** Every setting there is. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

/** The settings the server runs on, read once; see docs/connect-a-shop.md for each one's meaning. */
export type Env = {
  /** Origin of the shop's storefront domain, e.g. `https://my-shop.myshopify.com`. */
  readonly shopOrigin: string;
  readonly shopId: string;
  /** The only issuer whose ID tokens are accepted. */
  readonly issuer: string;
  readonly accountOrigin: string | null;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly storefrontToken: string;
  /** Newest first: the first seals, every one may open. */
  readonly sessionSecrets: readonly string[];
  readonly siteOrigin: string;
  readonly trustedProxies: readonly string[];
  readonly buyerIpHeader: string | null;
  /**
   * The one laxity for people who develop without TLS: on a loopback http origin cookies go without
   * `Secure` and `__Host-`, because Safari drops Secure cookies there.
   */
  readonly allowInsecureLoopbackCookies: boolean;
  /** True when the shop itself is on this machine; only then may OAuth run over http. */
  readonly isLoopbackShop: boolean;
  /** The help desk that is told who asks, and the secret it knows us by; null where there is none. */
  readonly support: Support | null;
  /**
   * The app of the Dev Dashboard in whose name the Admin API is asked, for what the Customer Account API cannot do;
   * null: nothing of that is offered.
   */
  readonly admin: AdminApp | null;
  /** The shop's postal address for receipts, line by line; empty: it is not told. */
  readonly shopAddress: readonly string[];
  /** Where people report a hole they found: `mailto:` or `https:` (RFC 9116 §2.5.3). */
  readonly securityContact: string | null;
  /** Redis or Valkey, for sessions that many instances share; null: sealed cookies. Holds a password. */
  readonly redisUrl: string | null;
  /** Any of them may have signed a webhook; none: webhooks are not taken. */
  readonly webhookSecrets: readonly string[];
  /** The `X-Shopify-Shop-Domain` of our shop, whatever other domains it has. */
  readonly myshopifyDomain: string | null;
  /**
   * Whether a browser's first sign-in asks the shop with prompt=none. Off unless said otherwise: a shop that
   * answers with a page of its own would keep the shopper there (docs/decisions/0008).
   */
  readonly triesSilentSignIn: boolean;
  /** Other storefronts of the same shop: they may ask who is signed in, and are led back to. */
  readonly storefrontOrigins: readonly string[];
  /** Whether the checkout is asked to look for the shop's own sign-in (`sso=silent`) besides what the cart says. */
  readonly asksAtCheckout: boolean;
  /** How long a process goes on answering after SIGTERM, so that its visitors are sent elsewhere meanwhile. */
  readonly shutdownWaitMs: number;
  /** Where spans and metrics go; null: nowhere. */
  readonly telemetry: TelemetrySettings | null;
  readonly logLevel: (typeof logLevels)[number];
};

/**
 * Checks and types the environment.
 * @throws {EnvError} naming every variable that is wrong, all at once.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  // A blank one is no setting, but for the secret that would be the key to our door.
  const filled = Object.fromEntries(
    Object.entries(source).filter(
      ([name, value]) =>
        value?.trim() || (name === 'SHOPIFY_WEBHOOK_SECRET' && value !== undefined),
    ),
  );
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    throw new EnvError(parsed.error.issues.map((i) => `${i.path.join('.')} ${i.message}`));
  }
  const env = parsed.data;
  const isLoopbackShop = isLoopbackHost(new URL(env.PUBLIC_STORE_DOMAIN).hostname);
  if (env.CUSTOMER_ACCOUNT_API_ISSUER && !isLoopbackShop) {
    throw new EnvError(['CUSTOMER_ACCOUNT_API_ISSUER may only be set for a shop on loopback']);
  }
  const { hostname } = new URL(env.PUBLIC_STORE_DOMAIN);
  const ownDomain = myshopifyPattern.test(hostname) ? hostname : null;
  const myshopifyDomain = env.SHOPIFY_SHOP_DOMAIN ?? ownDomain;
  if (env.SHOPIFY_WEBHOOK_SECRET && !myshopifyDomain) {
    throw new EnvError(['SHOPIFY_SHOP_DOMAIN must be set: webhooks name the myshopify.com domain']);
  }
  const ownOrigin = myshopifyDomain && `https://${myshopifyDomain}`;
  const adminOrigin = isLoopbackShop ? env.PUBLIC_STORE_DOMAIN : ownOrigin;
  return {
    shopOrigin: env.PUBLIC_STORE_DOMAIN,
    shopId: env.SHOP_ID,
    issuer: env.CUSTOMER_ACCOUNT_API_ISSUER ?? `https://shopify.com/authentication/${env.SHOP_ID}`,
    accountOrigin: env.CUSTOMER_ACCOUNT_DOMAIN ?? null,
    clientId: env.PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID,
    clientSecret: env.CUSTOMER_ACCOUNT_API_CLIENT_SECRET ?? null,
    storefrontToken: env.PRIVATE_STOREFRONT_API_TOKEN,
    sessionSecrets: env.SESSION_SECRET,
    siteOrigin: env.SITE_ORIGIN,
    trustedProxies: env.TRUSTED_PROXIES,
    buyerIpHeader: env.BUYER_IP_HEADER ?? null,
    allowInsecureLoopbackCookies: env.SITE_ORIGIN.startsWith('http:'),
    isLoopbackShop,
    support: toSupport(env.SUPPORT_WIDGET_URL, env.SUPPORT_IDENTITY_SECRET),
    admin: toAdmin(env.SHOPIFY_ADMIN_CLIENT_ID, env.SHOPIFY_ADMIN_CLIENT_SECRET, adminOrigin),
    shopAddress: env.SHOP_ADDRESS ?? [],
    securityContact: env.SECURITY_CONTACT ?? null,
    redisUrl: env.REDIS_URL ?? null,
    webhookSecrets: env.SHOPIFY_WEBHOOK_SECRET ?? [],
    myshopifyDomain,
    storefrontOrigins: env.STOREFRONT_ORIGINS.filter((one) => one !== null),
    asksAtCheckout: env.CHECKOUT_SIGN_IN === 'silent',
    triesSilentSignIn: env.SILENT_SIGN_IN === 'on',
    shutdownWaitMs: env.SHUTDOWN_WAIT_SECONDS * 1000,
    logLevel: env.LOG_LEVEL,
    telemetry: toTelemetrySettings(env),
  };
}

/** True under `next dev` only. */
export const isDevelopment = process.env.NODE_ENV === 'development';

/** The environment as it is, unchecked; for the doctor, which says what is wrong with it. */
export const readEnvironment = (): Readonly<Record<string, string | undefined>> => process.env;

let cached: Env | undefined;

/**
 * The checked environment of this process.
 * @throws {EnvError} on first use when a setting is missing or wrong.
 */
export function getEnv(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}
