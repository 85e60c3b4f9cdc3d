/** What the doctor found at one point of the configuration. All of it may be shown: no secrets, no upstream text. */
export type Finding = {
  /** Stable, for programs: `discovery`, `callback`, `storefront-token` … */
  readonly check: string;
  readonly outcome: 'ok' | 'warning' | 'failure' | 'skipped';
  /** What is so. */
  readonly says: string;
  /** What to do about it; with every failure and warning. */
  readonly fix?: string | undefined;
  /** Where in Shopify's admin or in our settings that is done; with every failure and warning. */
  readonly where?: string | undefined;
  /** When it is time to ask Shopify's support, where that helps at all. */
  readonly support?: string | undefined;
};

type Details = {
  readonly fix: string;
  readonly where: string;
  readonly support?: string | undefined;
};

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
  owner: 'Shopify admin, as the shop’s owner: a notice stands on the first page',
  status: 'www.shopifystatus.com, Shopify’s own page about its outages',
  webhooks:
    'Shopify admin → Settings → Notifications → Webhooks, or Dev Dashboard → your app → Settings',
  devDashboard: 'Dev Dashboard → your app → Settings and Versions',
  machine: 'the machine that the app runs on',
  foyer: 'the installation of Foyer itself',
  settings: 'the environment of the app (.env), see docs/connect-a-shop.md',
} as const;
