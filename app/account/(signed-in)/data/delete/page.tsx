import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AskedCard } from '@/components/data/asked-card';
import { ConfirmCard } from '@/components/data/confirm-card';
import { LetterCard } from '@/components/data/letter-card';
import { ProveCard } from '@/components/data/prove-card';
import { WhatHappensCard } from '@/components/data/what-happens-card';
import { WithdrawCard } from '@/components/data/withdraw-card';
import { Deferred } from '@/components/layout/deferred';
import { PartOutage } from '@/components/layout/part-outage';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { hasAdminApi } from '@/lib/admin';
import { getErasureNote, parseErasureNotice } from '@/lib/erasure';
import { getShopContact } from '@/lib/export';
import { createFormKey } from '@/lib/forms/send-once';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { getConfirmedUntil } from '@/lib/session/confirmation';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';
import { submitErasure, withdrawErasure } from './actions';

type Props = PageProps<'/account/data/delete'>;

/** Where the shop did not take it from us, people can still ask it themselves. */
const letterAfter: ReadonlySet<string> = new Set(['refused', 'notOurs', 'failed', 'unconfirmed']);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('data.delete');
  return { title: t('title') };
}

/** Says what it means before anything is asked for, and how it stands afterwards. */
export default async function DeleteDataPage({ searchParams }: Props) {
  const [t, query] = await Promise.all([getTranslations('data.delete'), searchParams]);
  const notice = parseErasureNotice(query.notice);
  const needsLetter = !hasAdminApi() || (notice !== null && letterAfter.has(notice.key));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.data(), label: t('back') }}
      />
      <div className="group/page flex flex-col gap-6">
        {notice ? (
          <PageNotice tone={notice.tone} showing={await getRequestId()}>
            {t(`notice.${notice.key}`)}
          </PageNotice>
        ) : null}
        {hasAdminApi() ? <Steps /> : <WhatHappensCard />}
        {needsLetter ? (
          <Deferred fallback={null}>
            <Letter />
          </Deferred>
        ) : null}
      </div>
    </>
  );
}

/** Where this site may ask the shop itself: asked already, or to be confirmed, or to be proved first. */
async function Steps() {
  const [note, confirmedUntil, tag] = await Promise.all([
    getErasureNote(),
    getConfirmedUntil('erasure'),
    getSubjectTag(),
  ]);
  const withdrawal = { action: withdrawErasure.bind(null, tag), formKey: createFormKey() };
  if (note.kind === 'asked') return <AskedCard askedAt={note.at} {...withdrawal} />;
  const isSure = note.kind === 'none' && !note.isOwnOnly;
  return (
    <>
      <WhatHappensCard />
      {confirmedUntil === null ? (
        <ProveCard />
      ) : (
        <ConfirmCard
          minutesLeft={Math.ceil((confirmedUntil - Date.now()) / 60_000)}
          action={submitErasure.bind(null, tag)}
          formKey={createFormKey()}
        />
      )}
      {isSure ? null : <WithdrawCard isUnknown={note.kind === 'unknown'} {...withdrawal} />}
    </>
  );
}

async function Letter() {
  const contact = await settle(getShopContact());
  if (contact.ok) return <LetterCard contact={contact.data} />;
  const t = await getTranslations('data.delete.letter');
  return <PartOutage title={t('title')} problem={contact.error} retryHref={routes.deleteData()} />;
}
