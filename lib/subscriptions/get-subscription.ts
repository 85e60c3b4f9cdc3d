import 'server-only';
import { cache } from 'react';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid } from '@/lib/shopify/gid';
import {
  SubscriptionDocument,
  type SubscriptionQuery,
} from './subscription.customer-account.generated';

export type Subscription = NonNullable<SubscriptionQuery['customer']['subscriptionContract']>;
export type DeliveryMethod = NonNullable<Subscription['deliveryMethod']>;
export type BillingCycle = Subscription['upcomingBillingCycles']['nodes'][number];

export type SubscriptionDetail = {
  /** Foreign text, as are all names and titles. */
  readonly shopName: string;
  readonly subscription: Subscription;
};

/**
 * One subscription, or null: unknown, or somebody else's. One operation.
 * @throws {ShopifyError}
 */
export const getSubscription = cache(
  async (dangerousId: string, locale: Locale): Promise<SubscriptionDetail | null> => {
    const id = toGid('SubscriptionContract', dangerousId);
    if (!id) return null;
    const answer = await customerAccount(SubscriptionDocument, {
      id,
      language: toLanguageCode(locale),
    });
    const subscription = answer.customer.subscriptionContract;
    return subscription && { shopName: answer.shop.name, subscription };
  },
);
