import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfig } from '../config.ts';
import { myshopifyDomain } from '../world/shop.ts';

/** What the app subscribes to, as docs/connect-a-shop.md advises. */
const webhookTopics = [
  ...['customers/disable', 'customers/delete', 'customers/merge'],
  ...['customers/data_request', 'customers/redact', 'shop/redact'],
].join();

/** Of nobody: the street is made up. */
const demoAddress = '12 Harbour Row | Bristol BS1 4ZZ | United Kingdom';

/** Kept between runs, so that restarting the app does not sign everybody out of the demo. */
function readSessionSecret(root) {
  const file = join(root, 'node_modules', '.cache', 'foyer', 'demo-session-secret');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const secret = randomBytes(32).toString('base64url');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, secret, { mode: 0o600 });
    return secret;
  }
}

/** Who the app and the shop are to each other: both sides of one registration, and the app's settings. */
export function createEnvironment({ port, shopPort, root, source }) {
  const siteOrigin = `http://localhost:${port}`;
  const shopSettings = {
    SHOP_PORT: String(shopPort),
    SHOP_ORIGIN: `http://localhost:${shopPort}`,
    APP_ORIGIN: siteOrigin,
    WEBHOOK_URL: source.WEBHOOK_URL ?? `${siteOrigin}/webhooks/shopify`,
    WEBHOOK_TOPICS: source.WEBHOOK_TOPICS ?? webhookTopics,
  };
  const shopEnv = { ...source, ...shopSettings };
  const config = readConfig(shopEnv);
  const base = { ...source, NEXT_TELEMETRY_DISABLED: '1' };
  const app = {
    ...base,
    PORT: String(port),
    // The demo's secrets are public, so it listens to this machine only.
    HOSTNAME: 'localhost',
    LOG_LEVEL: source.LOG_LEVEL ?? 'warn',
    SHUTDOWN_WAIT_SECONDS: source.SHUTDOWN_WAIT_SECONDS ?? '0',
    SITE_ORIGIN: siteOrigin,
    PUBLIC_STORE_DOMAIN: config.shopOrigin,
    SHOP_ID: config.shopId,
    PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: config.clientId,
    CUSTOMER_ACCOUNT_API_CLIENT_SECRET: config.clientSecret,
    PRIVATE_STOREFRONT_API_TOKEN: config.storefrontPrivateToken,
    SESSION_SECRET: readSessionSecret(root),
    SHOPIFY_WEBHOOK_SECRET: config.adminClientSecrets.join(),
    SHOPIFY_SHOP_DOMAIN: myshopifyDomain,
    SHOPIFY_ADMIN_CLIENT_ID: config.adminClientId,
    SHOPIFY_ADMIN_CLIENT_SECRET: config.adminClientSecrets[0],
    SILENT_SIGN_IN: source.SILENT_SIGN_IN ?? 'on',
    STOREFRONT_ORIGINS: source.STOREFRONT_ORIGINS ?? config.shopOrigin,
    SHOP_ADDRESS: source.SHOP_ADDRESS ?? demoAddress,
    SUPPORT_WIDGET_URL: `${config.shopOrigin}/help-desk`,
    SUPPORT_IDENTITY_SECRET: config.helpDeskSecret,
  };
  return { siteOrigin, shopOrigin: config.shopOrigin, shop: shopEnv, app, build: base };
}
