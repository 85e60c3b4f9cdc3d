import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChosenCard } from '@/components/companies/chosen-card';
import { CompanyCard } from '@/components/companies/company-card';
import { Outage } from '@/components/layout/outage';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { getChosenLocation, getCompanies, mayBuyFor } from '@/lib/companies';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { submitLocation } from './actions';
import { CompanyNotice } from './company-notice';
import { NoCompanies } from './no-companies';

type Props = PageProps<'/account/companies'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('companies');
  return { title: t('title') };
}

/** Every company one buys for, with its places. Awaited before anything is drawn: for others it is a true 404. */
export default async function CompaniesPage({ searchParams }: Props) {
  const [t, locale, { notice }] = await Promise.all([
    getTranslations('companies'),
    getLocale(),
    searchParams,
  ]);
  const [result, chosen, tag, drafts] = await Promise.all([
    settlePage(getCompanies(locale)),
    getChosenLocation(),
    getSubjectTag(),
    getTranslations('drafts'),
  ]);
  if (!result.ok) return <Outage error={result.error} retryHref={routes.companies()} />;
  if (!result.data) {
    await setPageStatus(404);
    return <NoCompanies />;
  }
  const choose = submitLocation.bind(null, tag);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink href={routes.drafts()} variant="secondary">
            {drafts('title')}
          </ButtonLink>
        }
      />
      <div className="flex flex-col gap-6">
        <CompanyNotice dangerousNotice={notice} />
        <ChosenCard
          chosen={chosen}
          isGone={chosen !== null && !mayBuyFor(result.data, chosen.gid)}
          choose={choose}
        />
        {result.data.map((company) => (
          <CompanyCard
            key={company.id}
            company={company}
            chosen={chosen?.gid ?? null}
            choose={choose}
          />
        ))}
      </div>
    </>
  );
}
