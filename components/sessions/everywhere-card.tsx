import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { routes } from '@/lib/routes';

/** Ends all of them at once, this one too. */
export async function EverywhereCard() {
  const t = await getTranslations('sessions.everywhere');
  return (
    <Card as="section" aria-labelledby="everywhere">
      <CardHeader title={t('title')} id="everywhere" />
      <p className="mb-5 max-w-prose">{t('text')}</p>
      <form action={routes.logout({ everywhere: '1' })} method="post">
        <SubmitButton variant="danger" pendingLabel={t('pending')}>
          {t('submit')}
        </SubmitButton>
      </form>
    </Card>
  );
}
