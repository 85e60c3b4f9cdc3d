import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { routes } from '@/lib/routes';

const facts = ['goes', 'stays', 'when', 'after'] as const;

/** What goes, what stays and for how long, before anybody asks for anything. */
export async function WhatHappensCard() {
  const t = await getTranslations('data.delete.what');
  return (
    <Card as="section" aria-labelledby="what">
      <CardHeader title={t('title')} id="what" />
      <ul className="flex max-w-prose list-disc flex-col gap-2 ps-5">
        {facts.map((fact) => (
          <li key={fact}>{t(fact)}</li>
        ))}
      </ul>
      <p className="mt-4 mb-3 max-w-prose">{t('first')}</p>
      <ButtonLink href={routes.data()} variant="secondary" size="sm">
        {t('download')}
      </ButtonLink>
    </Card>
  );
}
