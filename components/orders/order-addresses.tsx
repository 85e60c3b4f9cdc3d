import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import type { OrderDetail } from '@/lib/orders/get-order';
import { Foreign } from './foreign';

type Address = NonNullable<OrderDetail['order']['billingAddress']>;

function AddressBlock({ address }: { address: Address }) {
  return (
    <address className="not-italic">
      {address.formatted.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of an address may repeat
        <span key={index} className="block">
          <Foreign>{line}</Foreign>
        </span>
      ))}
      {address.phoneNumber ? (
        <span className="block text-muted">
          <bdi dir="ltr">{address.phoneNumber}</bdi>
        </span>
      ) : null}
    </address>
  );
}

/** Where it went and who was billed, each in its own country's order of lines (the shop formats them). */
export async function OrderAddresses({ order }: { order: OrderDetail['order'] }) {
  const { shippingAddress, billingAddress } = order;
  if (!shippingAddress && !billingAddress) return null;
  const t = await getTranslations('order.addresses');
  const isSame =
    shippingAddress && billingAddress
      ? shippingAddress.formatted.join('\n') === billingAddress.formatted.join('\n')
      : false;
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <div className="grid gap-5 print:grid-cols-2">
        {shippingAddress ? (
          <div className="min-w-0">
            <h3 className="mb-1 font-medium text-muted text-sm">{t('shipping')}</h3>
            <AddressBlock address={shippingAddress} />
          </div>
        ) : null}
        {billingAddress ? (
          <div className="min-w-0">
            <h3 className="mb-1 font-medium text-muted text-sm">{t('billing')}</h3>
            {isSame ? <p>{t('same')}</p> : <AddressBlock address={billingAddress} />}
          </div>
        ) : null}
      </div>
    </Card>
  );
}
