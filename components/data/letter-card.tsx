import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import type { ShopContact } from '@/lib/export';
import { toMailLink } from '@/lib/orders/web-link';

/** The letter that asks the shop to delete one's data, where no app of a shopper's may ask it itself. */
export async function LetterCard({ contact }: { contact: ShopContact }) {
  const t = await getTranslations('data.delete.letter');
  const { shopName, shopEmail, ownEmail } = contact;
  const shop = clipText(shopName, 80);
  const body = t('body', { shop, email: ownEmail ?? '' });
  const href = toMailLink(shopEmail, t('subject'), body);
  return (
    <Card as="section" aria-labelledby="letter">
      <CardHeader title={t('title')} id="letter" />
      <p className="mb-5 max-w-prose">
        <Bidi>{t('text', { shop })}</Bidi>
      </p>
      {href ? (
        <>
          <ButtonLink href={href} external variant="secondary">
            {t('write')}
          </ButtonLink>
          <p className="mt-3 text-muted text-sm">
            <Bidi>{t('or', { email: shopEmail })}</Bidi>
          </p>
        </>
      ) : null}
    </Card>
  );
}
