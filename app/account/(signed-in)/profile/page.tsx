import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Deferred } from '@/components/layout/deferred';
import { Outage } from '@/components/layout/outage';
import { PartOutage } from '@/components/layout/part-outage';
import { ContactCard } from '@/components/profile/contact-card';
import { DevicesCard } from '@/components/profile/devices-card';
import { HostedCard } from '@/components/profile/hosted-card';
import { NameCard } from '@/components/profile/name-card';
import { ProfileSkeleton } from '@/components/profile/profile-skeleton';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { getHostedProfileUrl } from '@/lib/catalog';
import { createFormKey } from '@/lib/forms/send-once';
import { stampName } from '@/lib/forms/stamp';
import { settlePage } from '@/lib/http/settle-page';
import { getProfileParts, toNameStamp } from '@/lib/profile';
import { getRequestId, isAnswerToForm } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { getDraft } from '@/lib/session/draft';
import { listSessions } from '@/lib/session/list-sessions';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { saveName } from './actions';

type Props = PageProps<'/account/profile'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('profile');
  return { title: t('title') };
}

export default async function ProfilePage({ searchParams }: Props) {
  const [t, { notice }] = await Promise.all([getTranslations('profile'), searchParams]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="group/page flex flex-col gap-6">
        {notice === 'name-saved' ? (
          <PageNotice tone="success" showing={await getRequestId()}>
            {t('notice.name-saved')}
          </PageNotice>
        ) : null}
        <Deferred fallback={<ProfileSkeleton />}>
          <Profile isBack={notice === 'not-saved'} />
        </Deferred>
      </div>
    </>
  );
}

async function Profile({ isBack }: { isBack: boolean }) {
  const [t, locale] = await Promise.all([getTranslations('profile'), getLocale()]);
  const [profile, hostedUrl, tag, sessions, draft, isAnswer] = await Promise.all([
    settlePage(getProfileParts(locale)),
    getHostedProfileUrl(),
    getSubjectTag(),
    listSessions(),
    isBack ? getDraft('name') : null,
    isAnswerToForm(),
  ]);
  const retryHref = routes.profile();
  const outage = profile.ok ? null : (
    <Outage error={profile.error} retryHref={retryHref} level={2} />
  );
  if (outage && !isAnswer) return outage;
  const problems = profile.ok ? profile.data.problems : {};
  const name = profile.ok && !problems.name ? profile.data.name : null;
  const { [stampName]: draftStamp, ...typed } = draft ?? {};
  return (
    <>
      {problems.name && !isAnswer ? (
        <PartOutage title={t('name.title')} problem={problems.name} retryHref={retryHref} />
      ) : (
        // The answer to a form fills it with what was typed, even where the name itself cannot be read.
        <NameCard
          name={{ ...(name ?? { firstName: '', lastName: '' }), ...typed }}
          action={saveName.bind(null, tag)}
          formKey={createFormKey()}
          stamp={draftStamp ?? (name ? toNameStamp(name) : undefined)}
        />
      )}
      {profile.ok && problems.contact ? (
        <PartOutage title={t('contact.title')} problem={problems.contact} retryHref={retryHref} />
      ) : null}
      {profile.ok && !problems.contact ? (
        <ContactCard profile={profile.data} hostedUrl={hostedUrl} />
      ) : null}
      {outage}
      <HostedCard hostedUrl={hostedUrl} />
      <DevicesCard count={sessions.kind === 'list' ? sessions.sessions.length : null} />
    </>
  );
}
