import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeleteCard } from '@/components/data/delete-card';
import { DownloadCard } from '@/components/data/download-card';
import { Deferred } from '@/components/layout/deferred';
import { PartOutage } from '@/components/layout/part-outage';
import { PageHeader } from '@/components/ui/page-header';
import { getEnv } from '@/lib/env';
import { getShopContact } from '@/lib/export';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('data');
  return { title: t('title') };
}

/** What a shop knows of a person is that person's, to take along. */
export default async function DataPage() {
  const [t, person] = await Promise.all([getTranslations('data'), getSubjectTag()]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-6">
        <DownloadCard person={person} siteOrigin={getEnv().siteOrigin} />
        <Deferred fallback={null}>
          <Deletion />
        </Deferred>
      </div>
    </>
  );
}

async function Deletion() {
  const contact = await settle(getShopContact());
  if (contact.ok) return <DeleteCard contact={contact.data} />;
  const t = await getTranslations('data.delete');
  return <PartOutage title={t('title')} problem={contact.error} retryHref={routes.data()} />;
}
