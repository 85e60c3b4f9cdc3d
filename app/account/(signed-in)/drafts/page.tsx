import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DraftList } from '@/components/drafts/draft-list';
import { Outage } from '@/components/layout/outage';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { clipText } from '@/lib/clip-text';
import { getDrafts } from '@/lib/drafts';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { parsePageCursor } from '@/lib/paging';
import { routes } from '@/lib/routes';
import { NoCompanies } from '../companies/no-companies';
import CompanyNotFound from '../companies/not-found';

type Props = PageProps<'/account/drafts'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('drafts');
  return { title: t('title') };
}

async function NoDrafts() {
  const t = await getTranslations('drafts.empty');
  const action = <ButtonLink href={routes.companies()}>{t('action')}</ButtonLink>;
  return (
    <EmptyState title={t('title')} action={action}>
      <p>{t('text')}</p>
    </EmptyState>
  );
}

/** One's own drafts, or those of a place. Awaited before anything is drawn: for others it is a true 404. */
export default async function DraftsPage({ searchParams }: Props) {
  const [t, locale, params] = await Promise.all([
    getTranslations('drafts'),
    getLocale(),
    searchParams,
  ]);
  const cursor = parsePageCursor(params);
  const { location: dangerousLocation } = params;
  const locationId = typeof dangerousLocation === 'string' ? dangerousLocation : null;
  const result = await settlePage(getDrafts({ locationId, cursor }, locale));
  if (!result.ok) {
    const place = locationId ? { location: locationId } : {};
    return <Outage error={result.error} retryHref={routes.drafts({ ...place, ...cursor })} />;
  }
  if (!result.data) {
    await setPageStatus(404);
    return locationId ? <CompanyNotFound /> : <NoCompanies />;
  }
  const { location, page } = result.data;
  const back = location
    ? { href: routes.companyLocation(location.id), label: clipText(location.name, 80) }
    : { href: routes.companies(), label: t('companies') };
  return (
    <>
      <PageHeader
        title={
          location ? (
            <Bidi>{t('ofLocation', { location: clipText(location.name, 80) })}</Bidi>
          ) : (
            t('title')
          )
        }
        lead={t('lead')}
        back={back}
      />
      {page.nodes.length === 0 ? (
        <NoDrafts />
      ) : (
        <DraftList page={page} locationId={location?.id ?? null} />
      )}
    </>
  );
}
