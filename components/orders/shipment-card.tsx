import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import { getFormats } from '@/lib/i18n/get-formats';
import { toTone, toUpcoming } from '@/lib/orders/order-status';
import type { Shipment, Tracking } from '@/lib/orders/shipments';
import { Foreign } from './foreign';
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

type ShipmentCardProps = { shipment: Shipment; number: number; count: number };

/** One parcel: how far it is, who brings it, what is in it. */
export async function ShipmentCard({ shipment, number, count }: ShipmentCardProps) {
  const [t, words, formats] = await Promise.all([
    getTranslations('order'),
    getTranslations('orders.status'),
    getFormats(),
  ]);
  const { status, tracking, timeline, hasEarlierSteps, lines, isWhole } = shipment;
  const expectedAt = toUpcoming(shipment.expectedAt, new Date());
  const title =
    count > 1 ? t('shipments.numbered', { number, count }) : t('shipments.heading', { count });
  return (
    <Card as="section" className="flex flex-col gap-5 print:hidden">
      <div className="-mb-2">
        <CardHeader title={title} action={<Badge tone={toTone(status)}>{words(status)}</Badge>} />
        {expectedAt ? (
          <p className="font-medium">
            {t('state.expected', { date: formats.date(expectedAt, 'long') })}
          </p>
        ) : null}
      </div>
      {tracking.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a carrier may send the same number twice
        <TrackingEntry key={index} {...entry} />
      ))}
      {timeline.length > 0 ? (
        <ShipmentTimeline events={timeline} hasEarlierSteps={hasEarlierSteps} />
      ) : null}
      <div>
        <h3 className="mb-2 font-medium text-muted text-sm">{t('shipments.contents')}</h3>
        <ShippedLines lines={lines} />
        {isWhole ? null : <p className="mt-1 text-muted">{t('shipments.andMore')}</p>}
      </div>
    </Card>
  );
}
