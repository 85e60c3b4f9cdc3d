import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { toPaging } from '@/lib/paging';
import { askPage } from '@/lib/shopify/ask-page';
import { customerAccount } from '@/lib/shopify/customer-account';
import type { StoreCreditSearch } from './parse-search';
import { StoreCreditDocument } from './store-credit.customer-account.generated';
import { type Balance, toBalance } from './to-balance';

const pageSize = 10;

/** Shopify's search syntax; whatever has expired is booked as spent, and would only take places. */
export const toUnexpiredQuery = (now: Date): string =>
  `type:credit AND expires_at:>='${now.toISOString()}'`;

async function ask({ currency, cursor }: StoreCreditSearch, locale: Locale, now: Date) {
  const { customer } = await customerAccount(StoreCreditDocument, {
    ...toPaging(cursor, pageSize),
    query: currency && `currency_code:${currency}`,
    unexpired: toUnexpiredQuery(now),
    language: toLanguageCode(locale),
  });
  return customer.storeCreditAccounts.nodes.map(toBalance);
}

/**
 * What the customer has with the shop, a balance for each currency, with the movements of the page asked for. One
 * operation. A cursor that the shop does not know gives the first page.
 * @throws {ShopifyError}
 */
export async function getStoreCredit(
  search: StoreCreditSearch,
  locale: Locale,
  now: Date,
): Promise<readonly Balance[]> {
  return askPage(search.cursor, (cursor) => ask({ ...search, cursor }, locale, now));
}
