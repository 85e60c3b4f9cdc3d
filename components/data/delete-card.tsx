import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import type { ShopContact } from '@/lib/export';
import { toMailLink } from '@/lib/orders/web-link';

/** What deleting means, what stays, and the letter that asks for it: the shop has to, no app of a shopper's can. */
export async function DeleteCard({ contact }: { contact: ShopContact }) {
  const t = await getTranslations('data.delete');
  const { shopName, shopEmail, ownEmail } = contact;
  const shop = clipText(shopName, 80);
  const body = t('body', { shop, email: ownEmail ?? '' });
  const href = toMailLink(shopEmail, t('subject'), body);
  return (
    <Card as="section" aria-labelledby="delete">
      <CardHeader title={t('title')} id="delete" />
      <p className="max-w-prose">
        <Bidi>{t('text', { shop })}</Bidi>
      </p>
      <ul className="my-3 list-disc ps-5">
        <li>{t('goes')}</li>
        <li>{t('stays')}</li>
        <li>{t('first')}</li>
      </ul>
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
