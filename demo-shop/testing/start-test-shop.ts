import { createServer } from 'node:net';
import { readConfig, type ShopConfig } from '../config.ts';
import { createShopServer, type ShopServer } from '../server.ts';
import { type Browser, createBrowser, type Page } from './browser.ts';

export const appOrigin = 'http://localhost:3999';
export const redirectUri = `${appOrigin}/account/authorize`;

export type TestShop = {
  config: ShopConfig;
  server: ShopServer;
  url(path: string): string;
  browser(): Browser;
  control<Answer>(method: string, path: string, body?: unknown): Promise<Answer>;
  /** The newest code mailed to this address. */
  code(email: string): Promise<string>;
  /** From the authorization URL to the hop back to the app, as that customer. */
  signIn(browser: Browser, authorizeUrl: string, email: string): Promise<Page>;
  authorizeUrl(params?: Record<string, string>): string;
  stop(): Promise<void>;
};

export function getFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A whole shop on a free loopback port. */
export async function startTestShop(
  settings: Record<string, string> = {},
  now?: () => Date,
): Promise<TestShop> {
  const port = String(await getFreePort());
  const config = readConfig({ SHOP_PORT: port, APP_ORIGIN: appOrigin, ...settings });
  const server = createShopServer(config, now);
  await server.start();
  const url = (path: string) => new URL(path, config.shopOrigin).href;

  async function control<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(url(`/_demo${path}`), {
      method,
      body: body === undefined ? null : JSON.stringify(body),
      headers: { accept: 'application/json' },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return (text ? JSON.parse(text) : null) as Answer;
  }

  async function code(email: string) {
    const [mail] = await control<{ code: string }[]>('GET', `/inbox?email=${email}`);
    if (!mail) throw new Error(`No mail to ${email}`);
    return mail.code;
  }

  return {
    config,
    server,
    url,
    control,
    code,
    browser: () => createBrowser(config.shopOrigin),
    async signIn(browser, authorizeUrl, email) {
      const emailPage = await browser.follow(authorizeUrl);
      const codePage = await browser.follow(emailPage.url, { email });
      return browser.follow(codePage.url, { code: await code(email) });
    },
    authorizeUrl(params = {}) {
      const target = new URL(url('/authentication/oauth/authorize'));
      target.search = String(
        new URLSearchParams({
          client_id: config.clientId,
          response_type: 'code',
          redirect_uri: redirectUri,
          scope: 'openid email customer-account-api:full',
          state: 'kept-as-it-is',
          nonce: 'the-nonce',
          ...params,
        }),
      );
      return target.href;
    },
    stop: () => server.stop(),
  };
}
