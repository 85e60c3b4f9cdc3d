import { getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { routes } from '@/lib/routes';

/**
 * In how many browsers this person is signed in, and the ways to see them and to end all of that at once.
 * @param count null where nobody knows
 */
export async function DevicesCard({ count }: { count: number | null }) {
  const t = await getTranslations('profile.devices');
  return (
    <Card as="section" aria-labelledby="devices">
      <CardHeader title={t('title')} id="devices" />
      {count === null ? (
        <p className="mb-5 max-w-prose">{t('uncounted')}</p>
      ) : (
        <>
          <p>{t('count', { count })}</p>
          <p className="mt-2 mb-5 max-w-prose text-muted text-sm">{t('text')}</p>
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={routes.sessions()} variant="secondary">
          {t('open')}
        </ButtonLink>
        {count === null ? null : (
          <form action={routes.logout({ everywhere: '1' })} method="post">
            <Button type="submit" variant="secondary">
              {t('submit')}
            </Button>
          </form>
        )}
      </div>
    </Card>
  );
}
