import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import { toTone } from '@/lib/orders/order-status';
import { toPromised } from '@/lib/orders/promise';
import type { Shipment, Tracking } from '@/lib/orders/shipments';
import { routes } from '@/lib/routes';
import { toId } from '@/lib/shopify/gid';
import { CalendarLink } from './calendar-link';
import { Foreign } from './foreign';
import { PromisedDay } from './promised-day';
import { ShipmentTimeline } from './shipment-timeline';
import { ShippedLines } from './shipped-lines';

async function TrackingEntry({ company, number, href }: Tracking) {
  const t = await getTranslations('order.shipments');
  const label = !number
    ? undefined
    : company
      ? t('trackLabel', { number: clipText(number), company: clipText(company) })
      : t('trackLabelPlain', { number: clipText(number) });
  return (
    <div className="flex flex-wrap items-end justify-between gap-3">
      <dl className="flex min-w-0 flex-wrap gap-x-8 gap-y-2">
        {company ? (
          <div className="min-w-0">
            <dt className="text-muted text-sm">{t('carrier')}</dt>
            <dd>
              <Foreign>{company}</Foreign>
            </dd>
          </div>
        ) : null}
        {number ? (
          <div className="min-w-0">
            <dt className="text-muted text-sm">{t('trackingNumber')}</dt>
            <dd className="tabular-nums">
              <Foreign>{number}</Foreign>
            </dd>
          </div>
        ) : null}
      </dl>
      {href ? (
        <ButtonLink href={href} external variant="secondary" size="sm" aria-label={label}>
          {t('track')}
        </ButtonLink>
      ) : null}
    </div>
  );
}

type ShipmentCardProps = {
  shipment: Shipment;
  orderId: string;
  now: Date;
  /** Which of the parcels it is; those collected or sent by email are not counted. */
  number: number;
  count: number;
  /** Where things are collected. Foreign text. */
  place: string | null;
};

/** One parcel, pick-up or email: how far it is, who brings it, what is in it. */
export async function ShipmentCard(props: ShipmentCardProps) {
  const { shipment, orderId, now, number, count, place } = props;
  const [t, words] = await Promise.all([
    getTranslations('order.shipments'),
    getTranslations('orders.status'),
  ]);
  const { kind, status, tracking, timeline, hasEarlierSteps, lines, isWhole } = shipment;
  const promised = toPromised({ key: status, expectedAt: shipment.expectedAt }, now);
  const parcel = count > 1 ? t('numbered', { number, count }) : t('heading', { count });
  const isPlain = kind === 'parcel' || (kind === 'local' && count > 1);
  const title = isPlain ? parcel : t(`kind.${kind}`);
  return (
    <Card as="section" className="flex flex-col gap-5 print:hidden">
      <div className="-mb-2">
        <CardHeader title={title} action={<Badge tone={toTone(status)}>{words(status)}</Badge>} />
        {promised ? <PromisedDay promised={promised} now={now} /> : null}
        {promised?.kind === 'expected' ? (
          <CalendarLink
            href={routes.deliveryCalendar(orderId, { shipment: toId(shipment.id) })}
            number={count > 1 ? number : null}
          />
        ) : null}
        {kind === 'local' ? <p className="text-muted">{t('ours')}</p> : null}
      </div>
      {kind === 'pickup' && place ? (
        <dl>
          <dt className="text-muted text-sm">{t('place')}</dt>
          <dd>
            <Foreign>{place}</Foreign>
          </dd>
        </dl>
      ) : null}
      {tracking.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a carrier may send the same number twice
        <TrackingEntry key={index} {...entry} />
      ))}
      <div>
        <h3 className="mb-2 font-medium text-muted text-sm">{t(`contentsOf.${kind}`)}</h3>
        <ShippedLines lines={lines} />
        {isWhole ? null : <p className="mt-1 text-muted">{t('andMore')}</p>}
      </div>
      {timeline.length > 0 ? (
        <ShipmentTimeline kind={kind} events={timeline} hasEarlierSteps={hasEarlierSteps} />
      ) : null}
    </Card>
  );
}
