import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { EverywhereCard } from '@/components/sessions/everywhere-card';
import { HereCard } from '@/components/sessions/here-card';
import { SessionsCard } from '@/components/sessions/sessions-card';
import { Alert } from '@/components/ui/alert';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { listSessions } from '@/lib/session/list-sessions';
import { readDevice } from '@/lib/session/read-device';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { endSession } from './actions';

type Props = PageProps<'/account/sessions'>;

const notices = ['ended', 'gone', 'failed'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sessions');
  return { title: t('title') };
}

/** In which browsers one is signed in, as far as anybody knows, and how to end that. Asks the shop nothing. */
export default async function SessionsPage({ searchParams }: Props) {
  const [t, query] = await Promise.all([getTranslations('sessions'), searchParams]);
  const notice = notices.find((one) => one === query.notice);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.profile(), label: t('back') }}
      />
      <div className="group/page flex flex-col gap-6">
        {notice ? (
          <PageNotice
            tone={notice === 'failed' ? 'warning' : 'success'}
            showing={await getRequestId()}
          >
            {t(`notice.${notice}`)}
          </PageNotice>
        ) : null}
        <Sessions />
      </div>
    </>
  );
}

async function Sessions() {
  const [known, tag, t] = await Promise.all([
    listSessions(),
    getSubjectTag(),
    getTranslations('sessions'),
  ]);
  if (known.kind === 'list') {
    return (
      <>
        <SessionsCard sessions={known.sessions} end={endSession.bind(null, tag)} />
        <EverywhereCard />
      </>
    );
  }
  return (
    <>
      {known.kind === 'away' ? (
        <Alert tone="warning">
          <p>{t('away')}</p>
        </Alert>
      ) : null}
      {known.kind === 'nowhere' ? <HereCard device={readDevice(await headers())} /> : null}
    </>
  );
}
