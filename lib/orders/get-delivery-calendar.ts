import 'server-only';
import { getLocale, getTranslations } from 'next-intl/server';
import { clipText } from '@/lib/clip-text';
import { getEnv } from '@/lib/env';
import { toLanguageCode } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid } from '@/lib/shopify/gid';
import { toDeliveryCalendar } from './delivery-calendar';
import { listExpectedDeliveries } from './expected-deliveries';
import { OrderDeliveriesDocument } from './order-deliveries.customer-account.generated';

export type DeliveryCalendar =
  | { readonly kind: 'calendar'; readonly text: string }
  /** Nothing is expected any more. */
  | { readonly kind: 'nothing' }
  /** No such order, or somebody else's. */
  | { readonly kind: 'unknown' };

/**
 * The expected deliveries of one order as a calendar file, or of one of its shipments alone.
 * @throws {ShopifyError}
 */
export async function getDeliveryCalendar(
  dangerousId: string,
  dangerousShipment: string | null,
  now: Date,
): Promise<DeliveryCalendar> {
  const id = toGid('Order', dangerousId);
  if (!id) return { kind: 'unknown' };
  const [locale, t] = await Promise.all([getLocale(), getTranslations('delivery.calendar')]);
  const scope = { id, language: toLanguageCode(locale) };
  const { order, shop } = await customerAccount(OrderDeliveriesDocument, scope);
  if (!order) return { kind: 'unknown' };
  const deliveries = listExpectedDeliveries(order, now).filter(
    ({ shipmentId }) => dangerousShipment === null || shipmentId === dangerousShipment,
  );
  if (deliveries.length === 0) return { kind: 'nothing' };
  const url = new URL(routes.order(dangerousId), getEnv().siteOrigin).href;
  const words = {
    summary: t('summary', { shop: clipText(shop.name), order: clipText(order.name) }),
    description: t('description', { url }),
  };
  return { kind: 'calendar', text: toDeliveryCalendar({ deliveries, words, url, now }) };
}
