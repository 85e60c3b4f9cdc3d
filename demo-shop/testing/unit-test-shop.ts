import { readConfig } from '../config.ts';
import { createShopServer, type ShopServer } from '../server.ts';
import { getFreePort } from './start-test-shop.ts';

const siteOrigin = 'http://localhost:3000';

let server: ShopServer | undefined;

/**
 * Vitest's global set-up: one demo shop for all unit tests, and the settings with which the app's own
 * modules find it. No module is ever mocked; the network is loopback, and real.
 */
export async function setup(): Promise<void> {
  const config = readConfig({ SHOP_PORT: String(await getFreePort()), APP_ORIGIN: siteOrigin });
  server = createShopServer(config);
  await server.start();
  // biome-ignore lint/style/noProcessEnv: the test processes inherit it, and read it as in production
  Object.assign(process.env, {
    PUBLIC_STORE_DOMAIN: config.shopOrigin,
    SHOP_ID: config.shopId,
    PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: config.clientId,
    CUSTOMER_ACCOUNT_API_CLIENT_SECRET: config.clientSecret,
    PRIVATE_STOREFRONT_API_TOKEN: config.storefrontPrivateToken,
    SESSION_SECRET: 'unit-test-session-secret-0123456789',
    SITE_ORIGIN: siteOrigin,
    LOG_LEVEL: 'silent',
  });
}

/** Vitest calls it when the last test is done. */
export async function teardown(): Promise<void> {
  await server?.stop();
}
