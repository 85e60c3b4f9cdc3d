import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import type { SessionFacts } from '@/lib/session/session-store';
import { SessionRow, type SessionRowProps } from './session-row';

type SessionsCardProps = Pick<SessionRowProps, 'end'> & { sessions: readonly SessionFacts[] };

/** Every browser in which this person is signed in, this one first. */
export async function SessionsCard({ sessions, end }: SessionsCardProps) {
  const t = await getTranslations('sessions');
  const sorted = sessions.toSorted(
    (a, b) => Number(b.isThis) - Number(a.isThis) || b.lastSeenAt - a.lastSeenAt,
  );
  return (
    <Card as="section" aria-labelledby="browsers">
      <CardHeader title={t('list')} id="browsers" />
      <ul className="-my-4 divide-y divide-line">
        {sorted.map((session) => (
          <SessionRow key={session.id} session={session} end={end} />
        ))}
      </ul>
      <p className="mt-8 max-w-prose text-muted text-sm">{t('about')}</p>
    </Card>
  );
}
