import { describe, expect, it } from 'vitest';
import { EnvError, parseEnv, settingNames } from './env';

const good: Readonly<Record<string, string>> = {
  PUBLIC_STORE_DOMAIN: 'my-shop.myshopify.com',
  SHOP_ID: '123',
  PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: 'client',
  PRIVATE_STOREFRONT_API_TOKEN: 'shpat_1',
  SESSION_SECRET: 'fKx2-Q9vLw7_eRt5yUz8BnM3cDhG6jPs',
  SITE_ORIGIN: 'https://shop.example.com',
};

type Row = {
  /** Values that are refused, each alone. */
  readonly bad: readonly string[];
  /** What the one line about it has to tell. */
  readonly tells: RegExp;
  /** Other forms that are taken. */
  readonly alsoGood?: readonly string[];
  /** What else has to be set for it to matter. */
  readonly beside?: Readonly<Record<string, string>>;
};

const webhooks = { SHOPIFY_WEBHOOK_SECRET: 'shpss_new0123456789abcdef' };
const widget = { SUPPORT_WIDGET_URL: 'https://help.example.com/open' };
const helpDeskSecret = { SUPPORT_IDENTITY_SECRET: 'hKx2-Q9vLw7_eRt5yUz8BnM3cDhG6jPs' };
const adminSecret = { SHOPIFY_ADMIN_CLIENT_SECRET: 'shpss_new0123456789abcdef' };
const origins = [
  'https://x.example/path',
  'ftp://x.example',
  'https://u:p@x.example',
  'not a host',
];

const rows: Readonly<Record<string, Row>> = {
  PUBLIC_STORE_DOMAIN: {
    bad: [...origins, 'http://my-shop.myshopify.com', 'http://10.0.0.1:4000'],
    tells: /must be the shop, e\.g\. my-shop\.myshopify\.com/,
    alsoGood: ['https://my-shop.myshopify.com/', 'http://localhost:4000', 'http://[::1]:4000'],
  },
  SHOP_ID: {
    bad: ['my-shop', '12 3', '-1', 'gid://shopify/Shop/1'],
    tells: /must be digits only/,
  },
  CUSTOMER_ACCOUNT_API_ISSUER: {
    bad: ['localhost', 'https://shopify.com/authentication/999'],
    tells: /must be a URL|may only be set for a shop on loopback/,
  },
  CUSTOMER_ACCOUNT_DOMAIN: {
    bad: [...origins, 'http://account.my-shop.com'],
    tells: /must be the account domain/,
    alsoGood: ['account.my-shop.com', 'https://account.my-shop.com/'],
  },
  // Any text may be one.
  PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: { bad: [], tells: /client id of the Headless channel/ },
  CUSTOMER_ACCOUNT_API_CLIENT_SECRET: { bad: [], tells: /^/, alsoGood: ['secret'] },
  PRIVATE_STOREFRONT_API_TOKEN: {
    bad: ['0123456789abcdef0123456789abcdef'],
    tells: /must be the private token/,
  },
  SESSION_SECRET: {
    bad: ['short', `${good.SESSION_SECRET},short`, 'a'.repeat(40), ','],
    tells: /must be random, at least 32 characters each/,
    alsoGood: [`${good.SESSION_SECRET}, ${good.SESSION_SECRET}`],
  },
  SITE_ORIGIN: {
    bad: [...origins, 'http://shop.example.com', 'http://192.168.0.2:3000'],
    tells: /must be our public origin/,
    alsoGood: ['https://shop.example.com/', 'http://localhost:3000'],
  },
  TRUSTED_PROXIES: {
    bad: ['proxy.example.com', '10.0.0.0/99', 'everybody'],
    tells: /must be addresses, CIDR ranges/,
    alsoGood: ['10.0.0.0/8, fd00::/8', 'loopback'],
  },
  BUYER_IP_HEADER: { bad: ['x forwarded', 'x:y'], tells: /must be a header name/ },
  SHOP_ADDRESS: {
    bad: ['1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9'],
    tells: /must have 8 lines at most/,
    alsoGood: ['1 High Street | Bristol'],
  },
  SECURITY_CONTACT: {
    bad: ['security@example.com', 'javascript:alert(1)', 'http://example.com'],
    tells: /must be a mailto: or https: address/,
    alsoGood: ['mailto:security@example.com'],
  },
  REDIS_URL: {
    bad: ['localhost:6379', 'https://redis.example.com'],
    tells: /must be a URL that begins with rediss:\/\/ or redis:\/\//,
    alsoGood: ['rediss://user:password@redis.example.com:6379'],
  },
  SHOPIFY_WEBHOOK_SECRET: { bad: ['', ' ', 'short'], tells: /must be the signing secret/ },
  SHOPIFY_SHOP_DOMAIN: {
    bad: ['shop.example.com', 'https://my-shop.myshopify.com'],
    tells: /own domain, e\.g\. my-shop\.myshopify\.com/,
    beside: webhooks,
  },
  SUPPORT_WIDGET_URL: {
    bad: ['help.example.com', 'http://help.example.com', 'javascript:alert(1)'],
    tells: /SUPPORT_WIDGET_URL must be/,
    beside: helpDeskSecret,
  },
  SUPPORT_IDENTITY_SECRET: {
    bad: ['short'],
    tells: /SUPPORT_IDENTITY_SECRET must/,
    beside: widget,
  },
  STOREFRONT_ORIGINS: {
    bad: ['*', 'http://shop.example.com', 'https://a.example,evil'],
    tells: /must be origins/,
  },
  CHECKOUT_SIGN_IN: { bad: ['on', 'CART'], tells: /must be cart or silent/ },
  // Any text may be one.
  SHOPIFY_ADMIN_CLIENT_ID: { bad: [], tells: /^/, alsoGood: ['app'], beside: adminSecret },
  SHOPIFY_ADMIN_CLIENT_SECRET: {
    bad: ['short'],
    tells: /must be the secret as Shopify shows it/,
    beside: { SHOPIFY_ADMIN_CLIENT_ID: 'app' },
  },
  SILENT_SIGN_IN: { bad: ['yes', 'true', '1'], tells: /must be on or off/ },
  SHUTDOWN_WAIT_SECONDS: {
    bad: ['-1', '61', '1.5', 'soon'],
    tells: /must be whole seconds, 0 to 60/,
    alsoGood: ['0', '60'],
  },
  LOG_LEVEL: { bad: ['verbose', 'INFO'], tells: /Invalid option|must be/ },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    bad: ['collector:4318', 'ftp://collector'],
    tells: /must be the http: or https: address of a collector/,
  },
  OTEL_EXPORTER_OTLP_HEADERS: { bad: ['no-value'], tells: /must be name=value pairs/ },
  OTEL_SERVICE_NAME: { bad: ['two words', 'x'.repeat(61)], tells: /must be letters/ },
  OTEL_TRACES_SAMPLER_ARG: { bad: ['2', '-1', 'all'], tells: /must be a number from 0 to 1/ },
  OTEL_METRIC_EXPORT_INTERVAL: { bad: ['1', '1.5', 'often'], tells: /milliseconds/ },
};

function problemsOf(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    parseEnv({ ...good, ...changes });
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('T116: each has its row here', () => {
    expect(Object.keys(rows).sort()).toEqual([...settingNames].sort());
  });

  const wrong = Object.entries(rows).flatMap(([name, row]) =>
    row.bad.map((value) => ({ name, value, row })),
  );
  it.each(wrong)('T116: $name=$value is refused in one line, without the value', (given) => {
    const { name, value, row } = given;
    const problems = problemsOf({ ...row.beside, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
    expect(problems[0]).toMatch(row.tells);
    // Words such as "short" or a digit stand in any sentence.
    if (value.length > 6) expect(problems[0]).not.toContain(value);
  });

  const right = Object.entries(rows).flatMap(([name, { alsoGood = [], beside }]) =>
    alsoGood.map((value) => ({ name, value, beside })),
  );
  it.each(right)('T116: $name=$value is taken', ({ name, value, beside }) => {
    expect(problemsOf({ ...beside, [name]: value })).toEqual([]);
  });

  it.each(Object.keys(good))('T116: without %s nothing starts, and one line says so', (name) => {
    for (const missing of [undefined, '', '  ']) {
      const problems = problemsOf({ [name]: missing });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`^${name} must be set: .{10,}`));
    }
  });

  it('T116: everything that is wrong is said at once', () => {
    const all = Object.fromEntries(wrong.map(({ name, value }) => [name, value]));
    const named = new Set(problemsOf(all).map((problem) => problem.split(' ')[0]));
    expect(named.size).toBeGreaterThan(15);
  });
});
