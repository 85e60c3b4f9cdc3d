import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { routes } from '@/lib/routes';
import type { Device } from '@/lib/session/device';
import { DeviceName } from './device-name';

const promises = ['ends', 'others', 'idle', 'shop'] as const;

/** Where nobody keeps a list: this browser, what signing out does, and what it cannot do. */
export async function HereCard({ device }: { device: Device | null }) {
  const t = await getTranslations('sessions.here');
  return (
    <Card as="section" aria-labelledby="here">
      <CardHeader title={t('title')} id="here" />
      <p className="font-medium">
        <DeviceName device={device} />
      </p>
      <p className="mt-3 max-w-prose">{t('text')}</p>
      <ul className="my-4 flex max-w-prose list-disc flex-col gap-2 ps-5">
        {promises.map((promise) => (
          <li key={promise}>{t(promise)}</li>
        ))}
      </ul>
      <form action={routes.logout()} method="post">
        <SubmitButton variant="secondary" pendingLabel={t('pending')}>
          {t('submit')}
        </SubmitButton>
      </form>
    </Card>
  );
}
