import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Deferred } from '@/components/layout/deferred';
import { Outage } from '@/components/layout/outage';
import { StoreCreditSkeleton } from '@/components/store-credit/store-credit-skeleton';
import { SubscriptionList } from '@/components/subscriptions/subscription-list';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { settlePage } from '@/lib/http/settle-page';
import { type PageCursor, parsePageCursor } from '@/lib/paging';
import { routes } from '@/lib/routes';
import { getSubscriptions } from '@/lib/subscriptions';

type Props = PageProps<'/account/subscriptions'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('subscriptions');
  return { title: t('title') };
}

export default async function SubscriptionsPage({ searchParams }: Props) {
  const [t, params] = await Promise.all([getTranslations('subscriptions'), searchParams]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Deferred fallback={<StoreCreditSkeleton />}>
        <Subscriptions cursor={parsePageCursor(params)} />
      </Deferred>
    </>
  );
}

async function Subscriptions({ cursor }: { cursor: PageCursor }) {
  const [t, locale] = await Promise.all([getTranslations('subscriptions'), getLocale()]);
  const page = await settlePage(getSubscriptions(cursor, locale));
  if (!page.ok) {
    const retryHref = routes.subscriptions({ ...cursor });
    return <Outage error={page.error} retryHref={retryHref} level={2} />;
  }
  if (page.data.nodes.length === 0) {
    const action = <ButtonLink href={routes.home()}>{t('empty.action')}</ButtonLink>;
    return (
      <EmptyState title={t('empty.title')} action={action}>
        <p>{t('empty.text')}</p>
      </EmptyState>
    );
  }
  return <SubscriptionList page={page.data} />;
}
