import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import type { Problem } from '@/lib/shopify/lost-parts';
import { getFailure } from '@/lib/upstream/failures';

type PartOutageProps = {
  /** The part's own heading. */
  title: string;
  problem: Problem;
  retryHref: string;
};

/** Stands where one part of a page should be, under its own name; the rest of the page is there and right. */
export async function PartOutage({ title, problem, retryHref }: PartOutageProps) {
  const t = await getTranslations('common.outage');
  const isDenied = getFailure(problem.code).page === 'denied';
  return (
    <Card as="section">
      <CardHeader title={title} />
      <div role="alert">
        <p className="max-w-prose text-muted">{isDenied ? t('texts.denied') : t('part')}</p>
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <ButtonLink href={retryHref} reload variant="secondary" size="sm">
          {t('retry')}
        </ButtonLink>
        <p className="wrap-anywhere text-muted text-xs">
          {t('requestId', { id: problem.requestId })}
        </p>
      </div>
    </Card>
  );
}
