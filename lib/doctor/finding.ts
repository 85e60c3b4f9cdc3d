/** What the doctor found at one point of the configuration. All of it may be shown: no secrets, no upstream text. */
export type Finding = {
  /** Stable, for programs: `discovery`, `callback`, `storefront-token` … */
  readonly check: string;
  readonly outcome: 'ok' | 'warning' | 'failure' | 'skipped';
  /** What is so. */
  readonly says: string;
  /** What to do about it; with every failure and warning. */
  readonly fix?: string | undefined;
  /** Where in Shopify's admin or in our settings that is done. */
  readonly where?: string | undefined;
};

type Details = { readonly fix: string; readonly where?: string | undefined };

export const ok = (check: string, says: string): Finding => ({ check, outcome: 'ok', says });

export const skipped = (check: string, says: string): Finding => ({
  check,
  outcome: 'skipped',
  says,
});

export const warning = (check: string, says: string, details: Details): Finding => ({
  check,
  outcome: 'warning',
  says,
  ...details,
});

export const failure = (check: string, says: string, details: Details): Finding => ({
  check,
  outcome: 'failure',
  says,
  ...details,
});

/** Places in Shopify's admin, as it names them. */
export const places = {
  customerAccountApi:
    'Shopify admin → Sales channels → Headless → your storefront → Customer Account API',
  applicationSetup:
    'Shopify admin → Sales channels → Headless → your storefront → Customer Account API → Application setup',
  storefrontApi: 'Shopify admin → Sales channels → Headless → your storefront → Storefront API',
  customerAccounts: 'Shopify admin → Settings → Customer accounts',
  domains: 'Shopify admin → Settings → Domains',
  plan: 'Shopify admin → Settings → Plan',
  settings: 'the environment of the app (.env), see docs/connect-a-shop.md',
} as const;
