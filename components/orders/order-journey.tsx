import clsx from 'clsx';
import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { getFormats } from '@/lib/i18n/get-formats';
import type { JourneyStep } from '@/lib/orders/journey-step';

/** Filled: it happened. Hollow: it is still to come. The line between them stops at today. */
const dots: Readonly<Record<JourneyStep['state'], string>> = {
  done: 'before:bg-brand',
  problem: 'before:bg-danger',
  next: 'before:border-2 before:border-line-strong before:bg-surface',
  late: 'before:border-2 before:border-warning before:bg-surface',
};

const isAhead = ({ state }: JourneyStep) => state === 'next' || state === 'late';

async function StepDay({ step, now }: { step: JourneyStep; now: Date }) {
  const { at, state } = step;
  if (!at) return null;
  const [t, formats] = await Promise.all([getTranslations('delivery'), getFormats()]);
  const day = formats.relativeDay(at, now);
  const text = { done: day, problem: day, next: t('expected', { day }), late: t('late', { day }) };
  return (
    <time
      dateTime={at}
      className={clsx('text-sm', state === 'late' ? 'text-warning' : 'text-muted')}
    >
      {text[state]}
    </time>
  );
}

async function Step({ step, now, isLatest }: { step: JourneyStep; now: Date; isLatest: boolean }) {
  const [t, formats] = await Promise.all([getTranslations('delivery'), getFormats()]);
  const { key, count, parcels, state } = step;
  const numbers = parcels.length > 0 && formats.list(parcels.map(String));
  return (
    <li
      className={clsx(
        'relative ps-7 pb-4 last:pb-0',
        'before:absolute before:start-0 before:top-1.5 before:size-3 before:rounded-full',
        'not-last:after:absolute not-last:after:start-[0.3125rem] not-last:after:top-5 not-last:after:-bottom-1 not-last:after:border-s-2 not-last:after:border-line',
        dots[state],
      )}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span
          className={clsx(
            isLatest && 'font-semibold',
            isAhead(step) && 'text-muted',
            state === 'problem' && 'font-semibold text-danger',
          )}
        >
          {isAhead(step) ? <VisuallyHidden>{t('next')} </VisuallyHidden> : null}
          {t(`step.${key}`, { count: count ?? 0 })}
        </span>
        <StepDay step={step} now={now} />
      </div>
      {numbers ? (
        <p className="text-muted text-sm">{t('parcels', { count: parcels.length, numbers })}</p>
      ) : null}
    </li>
  );
}

/** The order's whole way in one list, from placed to delivered, over all its shipments. */
export async function OrderJourney({ steps, now }: { steps: readonly JourneyStep[]; now: Date }) {
  const t = await getTranslations('delivery');
  const latest = steps.findLast((step) => !isAhead(step));
  return (
    <Card as="section" aria-labelledby="journey" className="print:hidden">
      <CardHeader id="journey" title={t(steps.some(isAhead) ? 'heading' : 'headingOver')} />
      <ol>
        {steps.map((step) => (
          <Step
            key={`${step.key} ${step.state} ${step.at}`}
            step={step}
            now={now}
            isLatest={step === latest}
          />
        ))}
      </ol>
    </Card>
  );
}
