import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { routes } from '@/lib/routes';

/** The way to the shop's sign-in page and back. A link: `form-action` would stop a form at a third party's sign-in. */
export async function ProveCard() {
  const t = await getTranslations('data.delete.ask');
  return (
    <Card as="section" aria-labelledby="prove">
      <CardHeader title={t('title')} id="prove" />
      <p className="mb-5 max-w-prose">{t('text')}</p>
      <ButtonLink href={routes.login({ confirm: 'erasure' })} reload>
        {t('start')}
      </ButtonLink>
    </Card>
  );
}
