import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CompanyFacts } from '@/components/companies/company-card';
import { CompanyOrders } from '@/components/companies/company-orders';
import { PlaceList } from '@/components/companies/place-list';
import { Outage } from '@/components/layout/outage';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { type CompanyDetail, getChosenLocation, getCompany } from '@/lib/companies';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { parsePageCursor } from '@/lib/paging';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { submitLocation } from '../actions';
import CompanyNotFound from '../not-found';

type Props = PageProps<'/account/companies/[id]'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('companies');
  return { title: t('company') };
}

async function Pages({ company }: { company: CompanyDetail }) {
  const t = await getTranslations('companies');
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = company.pageInfo;
  const back = hasPreviousPage && startCursor ? { before: startCursor } : null;
  const further = hasNextPage && endCursor ? { after: endCursor } : null;
  if (!back && !further) return null;
  return (
    <nav aria-label={t('pages')} className="mt-4 flex flex-wrap gap-3">
      {back ? (
        <ButtonLink href={routes.company(company.id, back)} variant="secondary" size="sm">
          {t('previous')}
        </ButtonLink>
      ) : null}
      {further ? (
        <ButtonLink href={routes.company(company.id, further)} variant="secondary" size="sm">
          {t('next')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}

/** One company: all its places, and its latest orders. */
export default async function CompanyPage({ params, searchParams }: Props) {
  const [{ id }, query, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations('companies'),
  ]);
  const cursor = parsePageCursor(query);
  const [result, chosen, tag] = await Promise.all([
    settlePage(getCompany(id, cursor, locale)),
    getChosenLocation(),
    getSubjectTag(),
  ]);
  if (!result.ok) {
    return <Outage error={result.error} retryHref={routes.company(id, { ...cursor })} />;
  }
  if (!result.data) {
    await setPageStatus(404);
    return <CompanyNotFound />;
  }
  const company = result.data;
  return (
    <article>
      <PageHeader
        title={<Bidi max={120}>{company.name}</Bidi>}
        lead={<CompanyFacts externalId={company.externalId} title={company.title} />}
        back={{ href: routes.companies(), label: t('all') }}
      />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Card as="section">
          <CardHeader title={t('locations', { count: company.places.length })} />
          <PlaceList
            places={company.places}
            chosen={chosen?.gid ?? null}
            choose={submitLocation.bind(null, tag)}
            level={3}
          />
          <Pages company={company} />
        </Card>
        <CompanyOrders
          orders={company.orders}
          allHref={routes.orders({ for: `company-${company.id}` })}
          allLabel={t('orders.allOfCompany')}
        />
      </div>
    </article>
  );
}
