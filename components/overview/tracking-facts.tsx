import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import type { Tracking } from '@/lib/overview';

/** Carrier and number, for those who would rather type it in themselves. */
export async function TrackingFacts({ tracking }: { tracking: Tracking }) {
  const t = await getTranslations('overview.order');
  const facts = [
    { term: t('carrier'), value: tracking.company },
    { term: t('trackingNumber'), value: tracking.number },
  ].filter(({ value }) => value);
  if (facts.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 rounded-lg bg-sunken px-4 py-3 text-sm">
      {facts.map(({ term, value }) => (
        <div key={term} className="min-w-0">
          <dt className="text-muted">{term}</dt>
          <dd className="line-clamp-2 font-medium">
            <Bidi>{value}</Bidi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
