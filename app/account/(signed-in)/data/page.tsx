import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeleteCard } from '@/components/data/delete-card';
import { DownloadCard } from '@/components/data/download-card';
import { PageHeader } from '@/components/ui/page-header';
import { getEnv } from '@/lib/env';
import { getSubjectTag } from '@/lib/session/subject-tag';

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
        <DeleteCard />
      </div>
    </>
  );
}
