import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { ToneIcon } from '@/components/ui/tone-icon';
import type { ShopifyError } from '@/lib/shopify/errors';
import { getFailure } from '@/lib/upstream/failures';

type OutageProps = {
  error: Pick<ShopifyError, 'code' | 'requestId'>;
  /** Where "Try again" leads; without it, the same page. */
  retryHref?: string;
  /** `1` where the page has no heading of its own yet. */
  level?: 1 | 2;
};

/**
 * Stands in for what the shop did not tell us. Three states, never two: this person is signed in, and
 * an outage must not read as if they were not. Never shows upstream text.
 */
export async function Outage({ error, retryHref = '', level = 1 }: OutageProps) {
  const t = await getTranslations('common.outage');
  const { page } = getFailure(error.code);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div role="alert" className="rounded-xl border border-line bg-surface p-6 shadow-sm sm:p-8">
      <div className="flex max-w-prose flex-col gap-3">
        <span className="text-warning">
          <ToneIcon tone="warning" />
        </span>
        <Heading className="font-semibold text-xl">{t(`titles.${page}`)}</Heading>
        <p className="text-muted">
          {t(`texts.${page}`)} {page === 'unknown' ? null : t('stillSignedIn')}
        </p>
        <div className="mt-2">
          <ButtonLink href={retryHref} reload variant="secondary">
            {t('retry')}
          </ButtonLink>
        </div>
        <p className="wrap-anywhere mt-2 text-muted text-xs">
          {t('requestId', { id: error.requestId })}
        </p>
      </div>
    </div>
  );
}
