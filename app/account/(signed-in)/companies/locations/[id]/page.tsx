import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { LocationView } from '@/components/companies/location-view';
import { Outage } from '@/components/layout/outage';
import { getChosenLocation, getLocation } from '@/lib/companies';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { submitLocation } from '../../actions';
import { CompanyNotice } from '../../company-notice';
import CompanyNotFound from '../../not-found';

type Props = PageProps<'/account/companies/locations/[id]'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('companies');
  return { title: t('location') };
}

/** A place of a company. Awaited before anything is drawn, so that an unknown one is a true 404. */
export default async function CompanyLocationPage({ params, searchParams }: Props) {
  const [{ id }, { notice }, locale] = await Promise.all([params, searchParams, getLocale()]);
  const [result, chosen, tag] = await Promise.all([
    settlePage(getLocation(id, locale)),
    getChosenLocation(),
    getSubjectTag(),
  ]);
  if (!result.ok) return <Outage error={result.error} retryHref={routes.companyLocation(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <CompanyNotFound />;
  }
  return (
    <LocationView
      location={result.data}
      isChosen={chosen?.gid === result.data.gid}
      choose={submitLocation.bind(null, tag)}
      notice={<CompanyNotice dangerousNotice={notice} />}
    />
  );
}
