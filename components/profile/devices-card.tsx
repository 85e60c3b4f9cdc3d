import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { routes } from '@/lib/routes';

/** In how many browsers this person is signed in, and the way to end all of that at once. */
export async function DevicesCard({ count }: { count: number }) {
  const t = await getTranslations('profile.devices');
  return (
    <Card as="section" aria-labelledby="devices">
      <CardHeader title={t('title')} id="devices" />
      <p>{t('count', { count })}</p>
      <p className="mt-2 mb-5 max-w-prose text-muted text-sm">{t('text')}</p>
      <form action={routes.logout({ everywhere: '1' })} method="post">
        <Button type="submit" variant="secondary">
          {t('submit')}
        </Button>
      </form>
    </Card>
  );
}
