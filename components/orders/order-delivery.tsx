import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import type { OrderDetail } from '@/lib/orders/get-order';
import { toJourney } from '@/lib/orders/journey';
import { isOver } from '@/lib/orders/outcome';
import { toPayments } from '@/lib/orders/payments';
import { isParcel, toShipments, toUnshippedLines } from '@/lib/orders/shipments';
import { OrderJourney } from './order-journey';
import { ShipmentCard } from './shipment-card';
import { ShippedLines } from './shipped-lines';

type OrderDeliveryProps = { detail: OrderDetail; orderId: string; now: Date };

/** The order's way, then each shipment with what is in it, then what no shipment holds yet. */
export async function OrderDelivery({ detail, orderId, now }: OrderDeliveryProps) {
  const t = await getTranslations('order.shipments');
  const { order, lines, fulfillments } = detail;
  const shipments = toShipments(fulfillments);
  const unshipped = toUnshippedLines(order, lines, shipments);
  const payments = toPayments(order.transactions, isOver(order));
  const parcels = shipments.filter(isParcel);
  return (
    <>
      <OrderJourney steps={toJourney({ order, shipments, unshipped, payments }, now)} now={now} />
      {shipments.map((shipment) => (
        <ShipmentCard
          key={shipment.id}
          shipment={shipment}
          orderId={orderId}
          now={now}
          number={parcels.indexOf(shipment) + 1}
          count={parcels.length}
          place={order.locationName}
        />
      ))}
      {unshipped.length > 0 && shipments.length > 0 ? (
        <Card as="section" className="print:hidden">
          <CardHeader title={t('unshipped')} />
          <ShippedLines lines={unshipped} />
          <p className="mt-3 text-muted text-sm">{t('unshippedText')}</p>
        </Card>
      ) : null}
    </>
  );
}
