import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ConsentChannels } from '@/components/consent/consent-channels';
import { ConsentSkeleton } from '@/components/consent/consent-skeleton';
import { Deferred } from '@/components/layout/deferred';
import { Outage } from '@/components/layout/outage';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { canSwitchSms, getConsentParts, parseConsentNotice } from '@/lib/consent';
import { createFormKey } from '@/lib/forms/send-once';
import { settlePage } from '@/lib/http/settle-page';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { changeConsent, submitConsent } from './actions';

type Props = PageProps<'/account/marketing'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('consent');
  return { title: t('title') };
}

export default async function ConsentPage({ searchParams }: Props) {
  const [t, query] = await Promise.all([getTranslations('consent'), searchParams]);
  const notice = parseConsentNotice(query.notice);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="group/page flex flex-col gap-6">
        {notice ? (
          <PageNotice tone={notice.tone} showing={await getRequestId()}>
            {notice.tone === 'success' ? t(`notice.${notice.key}`) : t(`problem.${notice.key}`)}
          </PageNotice>
        ) : null}
        <Deferred fallback={<ConsentSkeleton />}>
          <Channels />
        </Deferred>
      </div>
    </>
  );
}

async function Channels() {
  const consent = await settlePage(getConsentParts(await getLocale()));
  if (!consent.ok) return <Outage error={consent.error} retryHref={routes.consent()} level={2} />;
  const tag = await getSubjectTag();
  return (
    <ConsentChannels
      consent={consent.data}
      canSwitchSms={canSwitchSms()}
      createKey={createFormKey}
      submit={submitConsent.bind(null, tag)}
      change={changeConsent.bind(null, tag)}
    />
  );
}
