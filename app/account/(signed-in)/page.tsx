import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Recommendations } from '@/components/catalog/recommendations';
import { Deferred } from '@/components/layout/deferred';
import { Outage } from '@/components/layout/outage';
import { ConsentCard } from '@/components/overview/consent-card';
import { DefaultAddressCard } from '@/components/overview/default-address-card';
import { FirstVisit } from '@/components/overview/first-visit';
import { LatestOrderCard } from '@/components/overview/latest-order-card';
import { OverviewSkeleton } from '@/components/overview/overview-skeleton';
import { Bidi } from '@/components/ui/bidi';
import { PageHeader } from '@/components/ui/page-header';
import { settlePage } from '@/lib/http/settle-page';
import { getOverview } from '@/lib/overview';
import { routes } from '@/lib/routes';
import type { Problem } from '@/lib/shopify/lost-parts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('overview');
  return { title: t('title') };
}

export default function OverviewPage() {
  return (
    <Deferred fallback={<OverviewSkeleton />}>
      <Overview />
    </Deferred>
  );
}

async function Overview() {
  const [t, locale] = await Promise.all([getTranslations('overview'), getLocale()]);
  const overview = await settlePage(getOverview(locale));
  if (!overview.ok) return <Outage error={overview.error} retryHref={routes.account()} />;
  const { firstName, shop, latestOrder, defaultAddress, emailConsent, problems } = overview.data;
  return (
    <>
      <PageHeader
        title={
          firstName ? (
            <span className="line-clamp-2">
              <Bidi>{t('greeting', { name: firstName })}</Bidi>
            </span>
          ) : (
            t('greetingNoName')
          )
        }
        lead={latestOrder || problems.latestOrder ? t('lead') : t('leadFirst')}
      />
      <div className="flex flex-col gap-section">
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
          {problems.latestOrder ? (
            <Part problem={problems.latestOrder} />
          ) : latestOrder ? (
            <LatestOrderCard order={latestOrder} shop={shop} now={new Date()} />
          ) : (
            <FirstVisit />
          )}
          <div className="grid items-start gap-6 sm:grid-cols-2 xl:grid-cols-1">
            {problems.defaultAddress ? (
              <Part problem={problems.defaultAddress} />
            ) : (
              <DefaultAddressCard address={defaultAddress} />
            )}
            {problems.emailConsent ? (
              <Part problem={problems.emailConsent} />
            ) : (
              <ConsentCard state={emailConsent} />
            )}
          </div>
        </div>
        <Recommendations
          productIds={latestOrder?.productIds ?? []}
          heading={t('recommendations')}
        />
      </div>
    </>
  );
}

/** Stands where one part of the page should be. The rest is there, so the page itself is no failure. */
const Part = ({ problem }: { problem: Problem }) => (
  <Outage error={problem} retryHref={routes.account()} level={2} />
);
