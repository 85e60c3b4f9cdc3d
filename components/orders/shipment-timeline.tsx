import clsx from 'clsx';
import { getTranslations } from 'next-intl/server';
import { getFormats } from '@/lib/i18n/get-formats';
import type { EventKey, ShipmentKind, TimelineEvent } from '@/lib/orders/shipments';

type ShipmentTimelineProps = {
  kind: ShipmentKind;
  events: readonly TimelineEvent[];
  hasEarlierSteps: boolean;
};

const counterEvents = ['PICKED_UP', 'PREPARED', 'READY_FOR_PICKUP', 'SENT_BY_EMAIL'] as const;
type DoorEvent = Exclude<EventKey, (typeof counterEvents)[number]>;
const isDoorEvent = (key: EventKey): key is DoorEvent =>
  !counterEvents.some((counter) => counter === key);

/** Everything that was told of one shipment, to the minute, newest first. Folded: the short of it stands above. */
export async function ShipmentTimeline({ kind, events, hasEarlierSteps }: ShipmentTimelineProps) {
  const [t, delivery, formats] = await Promise.all([
    getTranslations('order'),
    getTranslations('delivery'),
    getFormats(),
  ]);
  const toText = (key: EventKey) =>
    kind === 'local' && isDoorEvent(key) ? delivery(`localEvent.${key}`) : t(`event.${key}`);
  return (
    <details>
      <summary className="inline-flex min-h-touch items-center font-medium text-brand text-sm hover:underline hover:underline-offset-4">
        {t('shipments.history', { count: events.length })}
      </summary>
      <ol className="mt-1 flex flex-col gap-3">
        {events.map(({ key, at }, index) => (
          <li
            key={`${at} ${key}`}
            className={clsx(
              'relative ps-6 before:absolute before:start-0 before:top-2 before:size-2.5 before:rounded-full',
              key === 'FAILURE'
                ? 'before:bg-danger'
                : index === 0
                  ? 'before:bg-brand'
                  : 'before:bg-line-strong',
            )}
          >
            <p className={index === 0 ? 'font-medium' : undefined}>{toText(key)}</p>
            <p className="text-muted text-sm">
              <time dateTime={at}>{formats.dateTime(at)}</time>
            </p>
          </li>
        ))}
      </ol>
      {hasEarlierSteps ? (
        <p className="mt-3 ps-6 text-muted text-sm">{t('shipments.earlierHidden')}</p>
      ) : null}
    </details>
  );
}
