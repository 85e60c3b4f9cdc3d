import clsx from 'clsx';
import { getTranslations } from 'next-intl/server';
import { getFormats } from '@/lib/i18n/get-formats';
import type { TimelineEvent } from '@/lib/orders/shipments';

const shownAtOnce = 3;

/** The way of a parcel, newest step first; the older ones fold away. */
export async function ShipmentTimeline({
  title,
  events,
  hasEarlierSteps,
}: {
  title: string;
  events: readonly TimelineEvent[];
  hasEarlierSteps: boolean;
}) {
  const [t, formats] = await Promise.all([getTranslations('order'), getFormats()]);
  const recent = events.slice(0, shownAtOnce);
  const earlier = events.slice(shownAtOnce);
  const toItem = ({ key, at }: TimelineEvent, index: number) => (
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
      <p className={index === 0 ? 'font-medium' : undefined}>{t(`event.${key}`)}</p>
      <p className="text-muted text-sm">
        <time dateTime={at}>{formats.dateTime(at)}</time>
      </p>
    </li>
  );
  return (
    <div>
      <h3 className="mb-3 font-medium text-muted text-sm">{title}</h3>
      <ol className="flex flex-col gap-3">{recent.map(toItem)}</ol>
      {earlier.length > 0 ? (
        <details className="mt-1">
          <summary className="inline-flex min-h-touch items-center font-medium text-brand text-sm hover:underline hover:underline-offset-4">
            {t('shipments.earlier', { count: earlier.length })}
          </summary>
          <ol className="flex flex-col gap-3">
            {earlier.map((event, index) => toItem(event, index + shownAtOnce))}
          </ol>
          {hasEarlierSteps ? (
            <p className="mt-3 ps-6 text-muted text-sm">{t('shipments.earlierHidden')}</p>
          ) : null}
        </details>
      ) : null}
    </div>
  );
}
