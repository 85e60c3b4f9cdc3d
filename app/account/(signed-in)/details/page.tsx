import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DetailsCard } from '@/components/account-fields/details-card';
import { DetailsSkeleton } from '@/components/account-fields/details-skeleton';
import { KnownCard } from '@/components/account-fields/known-card';
import { Deferred } from '@/components/layout/deferred';
import { Outage } from '@/components/layout/outage';
import { PartOutage } from '@/components/layout/part-outage';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import {
  accountFields,
  getAccountFields,
  type StoredField,
  toFormValues,
} from '@/lib/account-fields';
import { createFormKey } from '@/lib/forms/send-once';
import { settlePage } from '@/lib/http/settle-page';
import { getFormats } from '@/lib/i18n/get-formats';
import { getRequestId, isAnswerToForm } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { getDraft } from '@/lib/session/draft';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { saveDetails } from './actions';

type Props = PageProps<'/account/details'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('details');
  return { title: t('title') };
}

export default async function DetailsPage({ searchParams }: Props) {
  if (accountFields.length === 0) notFound();
  const [t, { notice }] = await Promise.all([getTranslations('details'), searchParams]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="group/page flex flex-col gap-6">
        {notice === 'saved' ? (
          <PageNotice tone="success" showing={await getRequestId()}>
            {t('notice.saved')}
          </PageNotice>
        ) : null}
        <Deferred fallback={<DetailsSkeleton />}>
          <Details isBack={notice === 'not-saved'} />
        </Deferred>
      </div>
    </>
  );
}

async function Details({ isBack }: { isBack: boolean }) {
  const [t, locale, formats] = await Promise.all([
    getTranslations('details'),
    getLocale(),
    getFormats(),
  ]);
  const [details, tag, draft, isAnswer] = await Promise.all([
    settlePage(getAccountFields(locale)),
    getSubjectTag(),
    isBack ? getDraft('details') : null,
    isAnswerToForm(),
  ]);
  const retryHref = routes.details();
  const outage = details.ok ? null : (
    <Outage error={details.error} retryHref={retryHref} level={2} />
  );
  if (outage && !isAnswer) return outage;
  const problem = details.ok ? details.data.problems.fields : undefined;
  if (problem && !isAnswer) {
    return <PartOutage title={t('form.title')} problem={problem} retryHref={retryHref} />;
  }
  const stored = details.ok ? details.data.stored : new Map<string, StoredField>();
  return (
    <>
      <DetailsCard
        stored={stored}
        values={{ ...toFormValues(accountFields, stored, formats.locale), ...draft }}
        action={saveDetails.bind(null, tag)}
        formKey={createFormKey()}
      />
      {outage}
      {details.ok ? <KnownCard stored={stored} shopEmail={details.data.shopEmail} /> : null}
    </>
  );
}
