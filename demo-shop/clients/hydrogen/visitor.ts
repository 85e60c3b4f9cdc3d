import { createCustomerAccountClient } from '@shopify/hydrogen';
import { type Browser, createBrowser, type Page } from '../../testing/browser.ts';
import { getCode } from '../testing/control.ts';
import { places } from '../testing/places.ts';
import { createMemorySession, type MemorySession } from './memory-session.ts';

export type Client = ReturnType<typeof createCustomerAccountClient>;

export type Visitor = {
  session: MemorySession;
  /** Their cookies at Shopify's accounts host. */
  browser: Browser;
  /** Hydrogen's client as an app makes it, one for each request to this path. */
  request(path?: string): Client;
  /** From `login()` through the hosted pages to `authorize()`; returns where that leads. */
  signIn(email: string): Promise<string>;
};

/** Follows Hydrogen's own redirect to the hosted pages, and fills in their two forms. */
export async function passSignInPages(browser: Browser, address: string, email: string) {
  const emailPage: Page = await browser.follow(address);
  // Who has a session there already is sent straight back.
  if (emailPage.location) return emailPage;
  const codePage = await browser.follow(emailPage.url, { email });
  return browser.follow(codePage.url, { code: await getCode(email) });
}

/** The address a response redirects to. */
export function getLocation(response: Response): string {
  const location = response.headers.get('location');
  if (!location) throw new Error(`No redirect: ${response.status}`);
  return location;
}

/** One person in front of a Hydrogen storefront. */
export function createVisitor(): Visitor {
  const session = createMemorySession();
  const browser = createBrowser(places.accountsOrigin);

  const request = (path = '/account') =>
    createCustomerAccountClient({
      session,
      customerAccountId: places.publicClientId,
      shopId: places.shopId,
      request: new Request(new URL(path, places.siteOrigin)),
      logErrors: false,
    });

  return {
    session,
    browser,
    request,
    async signIn(email) {
      const login = await request('/account/login').login();
      const hop = await passSignInPages(browser, getLocation(login), email);
      return getLocation(await request(hop.location ?? '').authorize());
    },
  };
}
