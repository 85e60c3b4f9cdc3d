import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CountryForm } from '@/components/choices/country-form';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { getChosenCountry, listSellingCountries } from '@/lib/choices';
import { setPageStatus } from '@/lib/http/response-status';
import { getRequestId } from '@/lib/request-context';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('choices.country');
  return { title: t('title') };
}

const tones = { chosen: 'success', 'cart-left': 'warning', failed: 'warning' } as const;

const isNotice = (notice: unknown): notice is keyof typeof tones =>
  typeof notice === 'string' && Object.hasOwn(tones, notice);

/** Where somebody shops from: the countries the shop sells to, as it names them. */
export default async function CountryPage({ searchParams }: PageProps<'/country'>) {
  const [t, locale, { notice }] = await Promise.all([
    getTranslations('choices.country'),
    getLocale(),
    searchParams,
  ]);
  const [found, chosen] = await Promise.all([
    listSellingCountries(locale),
    getChosenCountry(locale),
  ]);
  if (!found) {
    await setPageStatus(503);
    return <EmptyState level={1} title={t('away')} />;
  }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex max-w-prose flex-col gap-6">
        {isNotice(notice) ? (
          <PageNotice tone={tones[notice]} showing={await getRequestId()}>
            {t(`notice.${notice}`)}
          </PageNotice>
        ) : null}
        <Card>
          <CountryForm countries={found.countries} current={chosen ?? found.ownCode} />
        </Card>
      </div>
    </>
  );
}
