import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { type PageCursor, toPaging } from '@/lib/paging';
import { askPage } from '@/lib/shopify/ask-page';
import { customerAccount } from '@/lib/shopify/customer-account';
import {
  SubscriptionsDocument,
  type SubscriptionsQuery,
} from './subscriptions.customer-account.generated';

export type SubscriptionsPage = SubscriptionsQuery['customer']['subscriptionContracts'];
export type SubscriptionSummary = SubscriptionsPage['nodes'][number];
export type SubscriptionStatus = SubscriptionSummary['status'];

const pageSize = 10;

async function ask(cursor: PageCursor, locale: Locale): Promise<SubscriptionsPage> {
  const variables = { ...toPaging(cursor, pageSize), language: toLanguageCode(locale) };
  return (await customerAccount(SubscriptionsDocument, variables)).customer.subscriptionContracts;
}

/**
 * A page of the customer's subscriptions, newest first. One operation. A cursor the shop does not know gives the first.
 * @throws {ShopifyError}
 */
export async function getSubscriptions(
  cursor: PageCursor,
  locale: Locale,
): Promise<SubscriptionsPage> {
  return askPage(cursor, (page) => ask(page, locale));
}
