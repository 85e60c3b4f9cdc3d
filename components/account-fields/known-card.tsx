import { getLocale, getTranslations } from 'next-intl/server';
import { ShopMailLink } from '@/components/profile/shop-mail-link';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import { DetailsList } from '@/components/ui/details-list';
import { toFieldName } from '@/lib/account-fields/account-field';
import { accountFields } from '@/lib/account-fields/fields.config';
import type { StoredFields } from '@/lib/account-fields/get-account-fields';
import { showField } from '@/lib/account-fields/show-field';
import { getFormats } from '@/lib/i18n/get-formats';

type KnownCardProps = { stored: StoredFields; shopEmail: string };

/** What only the shop writes. Draws nothing where it has written nothing. */
export async function KnownCard({ stored, shopEmail }: KnownCardProps) {
  const [t, locale, formats] = await Promise.all([
    getTranslations('details'),
    getLocale(),
    getFormats(),
  ]);
  const words = { yes: t('form.yes'), no: t('form.no') };
  const items = accountFields.flatMap((field) => {
    const value = field.editableBy === 'shop' ? stored.get(toFieldName(field))?.value : undefined;
    if (!value) return [];
    const text = showField(field, value, { formats, locale, words });
    return [{ term: field.label[locale], description: <Bidi max={2_000}>{text}</Bidi> }];
  });
  if (items.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="known">
      <CardHeader title={t('known.title')} id="known" />
      <DetailsList items={items} />
      <div className="mt-5 border-line border-t pt-4 text-muted text-sm">
        <p className="max-w-prose">{t('known.hint')}</p>
        <ShopMailLink email={shopEmail} subject={t('known.subject')} />
      </div>
    </Card>
  );
}
