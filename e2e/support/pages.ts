import type { Page } from '@playwright/test';

/** Pages anybody may see. */
export const openPages = [
  '/',
  '/collections',
  '/collections/tableware?sort=price',
  '/search?q=coffee',
  '/policies',
  '/policies/privacy-policy',
  '/country',
  '/privacy-choices',
  '/wishlist',
  '/account/signed-out',
  '/account/sign-in-problem?reason=cancelled',
  '/account/sign-in-problem?reason=outage',
] as const;

/** Pages of one's own, for whoever is signed in. */
export const accountPages = [
  '/account',
  '/account/orders',
  '/account/profile',
  '/account/addresses',
  '/account/addresses/new',
  '/account/store-credit',
  '/account/details',
  '/account/more',
  '/account/subscriptions',
  '/account/marketing',
  '/account/data',
  '/account/data/delete',
  '/account/sessions',
  '/cart',
  '/account/sign-out',
  '/account/unavailable',
] as const;

/** Orders of the customer with many that look unlike the rest: unpaid, cancelled, edited, 64 lines; and one of them bought again. */
export const oddOrders = [
  '/account/orders/6021740986122',
  '/account/orders/6021740985530',
  '/account/orders/6021740984864',
  '/account/orders/6021740984827',
  '/account/orders/6021740984827/buy-again',
  '/account/orders/6021740986122/receipt',
  '/account/orders/6021740981497/return',
  '/account/orders/6021740981497/returns/12837465038',
  '/account/orders/6021740986122/cancel',
] as const;

async function listPaths(page: Page, on: string, pattern: RegExp): Promise<string[]> {
  await page.goto(on);
  const links = await page
    .locator('main a[href]')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
  return [...new Set(links.filter((href) => pattern.test(href)))];
}

/** The first order, address and product this customer has, as far as there are any. */
export async function listDetailPages(page: Page): Promise<string[]> {
  const orders = await listPaths(page, '/account/orders', /^\/account\/orders\/\d+$/);
  const edits = await listPaths(page, '/account/addresses', /^\/account\/addresses\/\d+$/);
  const deletes = await listPaths(
    page,
    '/account/addresses',
    /^\/account\/addresses\/\d+\/delete$/,
  );
  const products = await listPaths(page, '/', /^\/products\//);
  return [orders[0], edits[0], deletes[0], products[0]].filter((path) => path !== undefined);
}

/** For whoever buys for a company: the lists, and the first of everything in them. To others they are 404s. */
export async function listCompanyPages(page: Page): Promise<string[]> {
  const companies = await listPaths(page, '/account/companies', /^\/account\/companies\/\d+$/);
  const places = await listPaths(
    page,
    '/account/companies',
    /^\/account\/companies\/locations\/\d+$/,
  );
  const drafts = await listPaths(page, '/account/drafts', /^\/account\/drafts\/\d+$/);
  const [company, place] = [companies[0] ?? '', places[0] ?? ''];
  const ofPlace = [place, `${place}/shipping`, `${place}/billing`];
  return ['/account/companies', '/account/drafts', company, ...ofPlace, ...drafts.slice(0, 3)];
}
