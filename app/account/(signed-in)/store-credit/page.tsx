import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Deferred } from '@/components/layout/deferred';
import { Outage } from '@/components/layout/outage';
import { BalanceCard } from '@/components/store-credit/balance-card';
import { StoreCreditSkeleton } from '@/components/store-credit/store-credit-skeleton';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import { getStoreCredit, parseStoreCreditSearch } from '@/lib/store-credit';

type Props = PageProps<'/account/store-credit'>;
type Search = ReturnType<typeof parseStoreCreditSearch>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('storeCredit');
  return { title: t('title') };
}

export default async function StoreCreditPage({ searchParams }: Props) {
  const [t, params] = await Promise.all([getTranslations('storeCredit'), searchParams]);
  const search = parseStoreCreditSearch(params);
  const back = search.currency ? { href: routes.storeCredit(), label: t('all') } : undefined;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} {...(back && { back })} />
      <Deferred fallback={<StoreCreditSkeleton />}>
        <Balances search={search} />
      </Deferred>
    </>
  );
}

async function Balances({ search }: { search: Search }) {
  const [t, locale] = await Promise.all([getTranslations('storeCredit'), getLocale()]);
  const balances = await settlePage(getStoreCredit(search, locale, new Date()));
  if (!balances.ok) {
    const { currency, cursor } = search;
    const retryHref = routes.storeCredit({ ...(currency && { currency }), ...cursor });
    return <Outage error={balances.error} retryHref={retryHref} level={2} />;
  }
  if (balances.data.length === 0) {
    const action = <ButtonLink href={routes.home()}>{t('empty.action')}</ButtonLink>;
    return (
      <EmptyState title={t('empty.title')} action={action}>
        <p>{t('empty.text')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-6">
      {balances.data.map((balance) => (
        <BalanceCard key={balance.id} balance={balance} />
      ))}
    </div>
  );
}
