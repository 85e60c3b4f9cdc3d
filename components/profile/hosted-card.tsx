import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';

const things = ['email', 'cards', 'passkeys', 'linked'] as const;

/**
 * What no API lets a storefront of one's own do, and only Shopify's hosted pages can.
 * @param hostedUrl null where the shop has none
 */
export async function HostedCard({ hostedUrl }: { hostedUrl: string | null }) {
  const t = await getTranslations('profile.hosted');
  return (
    <Card as="section" aria-labelledby="hosted">
      <CardHeader title={t('title')} id="hosted" />
      <p className="max-w-prose">{t('text')}</p>
      <ul className="my-4 flex max-w-prose list-disc flex-col gap-1 ps-5">
        {things.map((thing) => (
          <li key={thing}>{t(thing)}</li>
        ))}
      </ul>
      {hostedUrl ? (
        <ButtonLink href={hostedUrl} external variant="secondary">
          {t('open')}
        </ButtonLink>
      ) : (
        <p className="max-w-prose text-muted text-sm">{t('none')}</p>
      )}
    </Card>
  );
}
