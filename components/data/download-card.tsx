import { getLocale, getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { routes } from '@/lib/routes';
import { DownloadButton } from './download-button';

/** What is in the archive, and the button that makes it. Without a script it is a link to a file. */
export async function DownloadCard({
  person,
  siteOrigin,
}: {
  person: string;
  /** For whoever finds the file years later. */
  siteOrigin: string;
}) {
  const [t, locale] = await Promise.all([getTranslations('data'), getLocale()]);
  return (
    <Card as="section" aria-labelledby="download">
      <CardHeader title={t('download.title')} id="download" />
      <p className="mb-2 max-w-prose">{t('download.text')}</p>
      <p className="mb-5 max-w-prose text-muted text-sm">{t('download.formats')}</p>
      <DownloadButton
        href={routes.dataArchive()}
        api={routes.apiData()}
        person={person}
        locale={locale}
        labels={{
          start: t('download.start'),
          resume: t('download.resume'),
          stop: t('download.stop'),
          progress: t('download.progress', { count: '{count}' }),
          done: t('download.done'),
          waiting: t('download.waiting'),
          failed: t('download.failed'),
          signedOut: t('download.signedOut'),
          refused: t('archive.refused'),
          readme: t('archive.readme', { site: siteOrigin }),
        }}
      />
    </Card>
  );
}
