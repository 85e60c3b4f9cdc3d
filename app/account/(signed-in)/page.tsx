import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Recommendations } from '@/components/catalog/recommendations';
import { Deferred } from '@/components/layout/deferred';
import { Outage } from '@/components/layout/outage';
import { BuyAgainShelf } from '@/components/overview/buy-again-shelf';
import { ConsentCard } from '@/components/overview/consent-card';
import { DefaultAddressCard } from '@/components/overview/default-address-card';
import { FirstVisit } from '@/components/overview/first-visit';
import { HoldingsTiles } from '@/components/overview/holdings-tiles';
import { LatestOrderCard } from '@/components/overview/latest-order-card';
import { NeedsCard } from '@/components/overview/needs-card';
import { OverviewSkeleton } from '@/components/overview/overview-skeleton';
import { UnderWayCard } from '@/components/overview/under-way-card';
import { Bidi } from '@/components/ui/bidi';
import { PageHeader } from '@/components/ui/page-header';
import { settlePage } from '@/lib/http/settle-page';
import { getHoldings, getOverview, listNeeds } from '@/lib/overview';
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
  const now = new Date();
  const [overview, holdings] = await Promise.all([
    settlePage(getOverview(locale, now)),
    getHoldings(locale, now),
  ]);
  if (!overview.ok) return <Outage error={overview.error} retryHref={routes.account()} />;
  const { firstName, shop, latestOrder, defaultAddress, emailConsent, problems, recent } =
    overview.data;
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
        <div className="flex flex-col gap-6">
          <NeedsCard needs={listNeeds(overview.data, holdings)} />
          <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
            <div className="flex min-w-0 flex-col gap-6">
              {problems.latestOrder ? (
                <Part problem={problems.latestOrder} />
              ) : latestOrder ? (
                <LatestOrderCard order={latestOrder} shop={shop} now={now} />
              ) : (
                <FirstVisit />
              )}
              <UnderWayCard orders={recent.underWay} now={now} />
              <HoldingsTiles holdings={holdings} />
            </div>
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
        </div>
        <BuyAgainShelf things={recent.bought} />
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
