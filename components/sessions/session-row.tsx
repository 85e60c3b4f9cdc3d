import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import type { SessionFacts } from '@/lib/session/session-store';
import { DeviceName } from './device-name';

export type SessionRowProps = {
  session: SessionFacts;
  /** Ends one that is not this browser's. */
  end: (form: FormData) => Promise<void>;
};

/** One browser: what it is, since when, when it was last here, and the button that ends it. */
export async function SessionRow({ session, end }: SessionRowProps) {
  const [t, formats] = await Promise.all([getTranslations('sessions'), getFormats()]);
  const { device, id, isThis, lastSeenAt, signedInAt } = session;
  const toText = (ms: number) => formats.dateTime(new Date(ms).toISOString());
  const nameId = `session-${id}`;
  const buttonId = `end-${id}`;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
          <span id={nameId}>
            <DeviceName device={device} />
          </span>
          {isThis ? <Badge tone="success">{t('this')}</Badge> : null}
        </p>
        <p className="text-muted text-sm">{t('since', { time: toText(signedInAt) })}</p>
        {isThis ? null : (
          <p className="text-muted text-sm">{t('seen', { time: toText(lastSeenAt) })}</p>
        )}
      </div>
      {isThis ? (
        <form action={routes.logout()} method="post">
          <Button type="submit" variant="secondary" size="sm">
            {t('endThis')}
          </Button>
        </form>
      ) : (
        <form action={end}>
          <input type="hidden" name="session" value={id} />
          <SubmitButton
            id={buttonId}
            aria-labelledby={`${buttonId} ${nameId}`}
            variant="secondary"
            size="sm"
            pendingLabel={t('ending')}
          >
            {t('end')}
          </SubmitButton>
        </form>
      )}
    </li>
  );
}
