import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import type { DeliveryMethod } from '@/lib/subscriptions';

function toLines(method: DeliveryMethod): (string | null)[] {
  if (method.__typename === 'SubscriptionDeliveryMethodPickup') {
    const { address1, address2, zip, city } = method.pickupOption.pickupAddress;
    return [address1, address2, [zip, city].filter(Boolean).join(' ')];
  }
  const { name, company, address1, address2, zip, city, province, country } = method.address;
  return [
    name,
    company,
    address1,
    address2,
    [zip, city].filter(Boolean).join(' '),
    province,
    country,
  ];
}

function toTitle(method: DeliveryMethod): string | null {
  switch (method.__typename) {
    case 'SubscriptionDeliveryMethodPickup':
      return method.pickupOption.presentmentTitle ?? method.pickupOption.title;
    case 'SubscriptionDeliveryMethodLocalDelivery':
      return method.localDeliveryOption.presentmentTitle ?? method.localDeliveryOption.title;
    default:
      return method.shippingOption.presentmentTitle ?? method.shippingOption.title;
  }
}

/** Where and how the next ones come. */
export async function DeliveryAddress({ method }: { method: DeliveryMethod }) {
  const t = await getTranslations('subscriptions.deliveryCard');
  const title = toTitle(method);
  const local =
    method.__typename === 'SubscriptionDeliveryMethodLocalDelivery'
      ? method.localDeliveryOption
      : null;
  return (
    <>
      {title ? (
        <p className="font-medium">
          <Bidi>{title}</Bidi>
        </p>
      ) : null}
      <address className="not-italic">
        {toLines(method).map((line, at) =>
          line ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of an address may repeat
            <span key={at} className="block">
              <Bidi>{line}</Bidi>
            </span>
          ) : null,
        )}
      </address>
      {local ? (
        <p className="mt-1 text-muted text-sm">
          <Bidi>{t('phone', { phone: local.phone })}</Bidi>
          {local.instructions ? (
            <span className="block">
              <Bidi>{local.instructions}</Bidi>
            </span>
          ) : null}
        </p>
      ) : null}
    </>
  );
}
