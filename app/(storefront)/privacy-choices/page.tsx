import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PrivacyForm } from '@/components/choices/privacy-form';
import { Alert } from '@/components/ui/alert';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { getVisitorConsent, hasGlobalPrivacyControl } from '@/lib/choices';
import { getRequestId } from '@/lib/request-context';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('choices.privacy');
  return { title: t('title') };
}

/** What the shop may use data for. No banner asks: until somebody says yes here, it is a no. */
export default async function PrivacyChoicesPage({ searchParams }: PageProps<'/privacy-choices'>) {
  const [t, consent, hasGpc, { notice }] = await Promise.all([
    getTranslations('choices.privacy'),
    getVisitorConsent(),
    hasGlobalPrivacyControl(),
    searchParams,
  ]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex max-w-prose flex-col gap-6">
        {notice === 'saved' ? (
          <PageNotice tone="success" showing={await getRequestId()}>
            {t('saved')}
          </PageNotice>
        ) : null}
        {hasGpc ? (
          <Alert tone="info" title={t('gpc.title')}>
            <p>{t('gpc.text')}</p>
          </Alert>
        ) : null}
        <Card>
          <PrivacyForm consent={consent} hasGpc={hasGpc} />
        </Card>
        <p className="text-muted">{t('cookie')}</p>
      </div>
    </>
  );
}
