import { z } from 'zod';
import { customerScopes } from '../graphql/access-scopes.ts';
import { defaultOpenPoints, openPoints } from './open-points.ts';

const perMinute = z.int().min(1).max(1_000_000);

/**
 * How this shop behaves where Shopify lets shops differ, and where no public source says how Shopify does.
 * The README's table names each one's open question and says why its default is the safe one.
 */
export const settingsSchema = z.strictObject({
  /** Frozen answers 402, locked 423, inactive SHOP_INACTIVE. */
  shopStatus: z.enum(['open', 'frozen', 'locked', 'inactive']),
  /** Off: discovery is not there, as at a shop that never switched them on. */
  customerAccounts: z.boolean(),
  /** Decides how fast a customer's bucket fills again. */
  plan: z.enum(['standard', 'advanced', 'plus', 'commerce-components']),
  deniedScopes: z.array(z.enum(customerScopes)),
  /** `level-1` keeps names, addresses, phones and e-mails back; `none` everything. */
  protectedCustomerData: z.enum(['level-2', 'level-1', 'none']),

  /** Off for load tests: no bucket, no count of requests, no 430. */
  rateLimits: z.boolean(),
  requestsPerMinute: perMinute,
  requestLimitStatus: z.union([z.literal(200), z.literal(429)]),
  /** Calls a minute that all servers sending no buyer's address share; then 430. */
  callsWithoutBuyerIpPerMinute: perMinute,
  costRules: z.enum(['measured', 'objects', 'fields']),
  throttleStatus: z.boolean(),
  apiVersionHeader: z.boolean(),
  unknownVersions: z.enum(['not-found', 'newest']),
  graphqlNeedsOrigin: z.boolean(),
  graphqlCors: z.boolean(),
  storefrontAccess: z.enum(['documented', 'private-only']),
  /** Whose token or company location in `@inContext(buyer:)` is not good. */
  invalidBuyers: z.enum(['refused', 'public-prices']),

  discoveryLayout: z.enum(['shop-domain', 'accounts-path']),
  authorizeErrors: z.enum(['redirect', 'page']),
  stateRequired: z.boolean(),
  confidentialPkce: z.enum(['optional', 'required', 'refused']),
  promptNoneAnswer: z.enum(['error', 'code', 'not-acceptable']),
  callbackIss: z.boolean(),
  codeLifetimeSeconds: z.int().min(1).max(3600),
  javascriptOriginPorts: z.enum(['exact', 'ignored']),
  tokenAnswer: z.enum(['documented', 'oauth']),
  refreshRotation: z.boolean(),
  /** How long a refresh token that was used goes on working. */
  refreshGraceSeconds: z.int().min(0).max(86_400),
  refreshReuseEndsSession: z.boolean(),
  logoutEndsTokens: z.boolean(),
  logoutNeedsReturnUri: z.boolean(),

  ...openPoints,
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  shopStatus: 'open',
  customerAccounts: true,
  plan: 'standard',
  deniedScopes: [],
  protectedCustomerData: 'level-2',
  rateLimits: true,
  requestsPerMinute: 3_000,
  requestLimitStatus: 200,
  callsWithoutBuyerIpPerMinute: 1_000,
  costRules: 'measured',
  throttleStatus: true,
  apiVersionHeader: true,
  unknownVersions: 'not-found',
  graphqlNeedsOrigin: false,
  graphqlCors: false,
  storefrontAccess: 'documented',
  invalidBuyers: 'refused',
  discoveryLayout: 'shop-domain',
  authorizeErrors: 'redirect',
  stateRequired: true,
  confidentialPkce: 'optional',
  promptNoneAnswer: 'error',
  callbackIss: false,
  codeLifetimeSeconds: 60,
  javascriptOriginPorts: 'exact',
  tokenAnswer: 'documented',
  refreshRotation: true,
  refreshGraceSeconds: 0,
  refreshReuseEndsSession: true,
  logoutEndsTokens: true,
  logoutNeedsReturnUri: false,
  ...defaultOpenPoints,
};

export const settingsPatchSchema = settingsSchema.partial();
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;

export type SettingsStore = {
  readonly current: Settings;
  change(patch: SettingsPatch): Settings;
  /** Back to the defaults. */
  clear(): void;
};

export function createSettings(): SettingsStore {
  let current = defaultSettings;
  return {
    get current() {
      return current;
    },
    change(patch) {
      // A key that is there without a value changes nothing.
      const given = Object.entries(patch).filter(([, value]) => value !== undefined);
      current = { ...current, ...Object.fromEntries(given) };
      return current;
    },
    clear: () => {
      current = defaultSettings;
    },
  };
}
