import { getTranslations } from 'next-intl/server';
import { Amount } from '@/components/orders/amount';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import { ProductImage } from '@/components/ui/product-image';
import { ProductName } from '@/components/ui/product-name';
import { clipText } from '@/lib/clip-text';
import { getFormats } from '@/lib/i18n/get-formats';
import { isZeroAmount } from '@/lib/orders/decimal';
import { countLeft, type Subscription, toPriceRows } from '@/lib/subscriptions';

async function Discounts({ subscription }: { subscription: Subscription }) {
  const t = await getTranslations('subscriptions.price');
  const titled = (subscription.discounts?.nodes ?? []).flatMap((discount) => {
    const { id, title } = discount;
    if (!title) return [];
    const left = countLeft(discount);
    if (left !== null && left < 1) return [];
    const clipped = clipText(title, 120);
    return [
      {
        id,
        text:
          left === null
            ? t('discount', { title: clipped })
            : t('discountLeft', { title: clipped, count: left }),
      },
    ];
  });
  if (titled.length === 0) return null;
  return (
    <ul className="mb-4 text-sm text-success">
      {titled.map(({ id, text }) => (
        <li key={id}>
          <Bidi>{text}</Bidi>
        </li>
      ))}
    </ul>
  );
}

/** What comes each time, and what it costs in parts. */
export async function PriceCard({ subscription }: { subscription: Subscription }) {
  const [t, formats] = await Promise.all([getTranslations('subscriptions.price'), getFormats()]);
  const { lines } = subscription;
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <ul className="mb-4 divide-y divide-line">
        {lines.nodes.map(
          ({ id, title, variantTitle, quantity, currentPrice, lineDiscountedPrice, image }) => (
            <li key={id} className="flex gap-4 py-4 first:pt-0">
              <div className="w-16 shrink-0">
                <ProductImage image={image} sizes="4rem" width={64} alt="" />
              </div>
              <div className="min-w-0 grow">
                <ProductName title={title} variantTitle={variantTitle} />
                <p className="text-muted text-sm">
                  {t('quantity', { quantity })}
                  {quantity > 1 ? (
                    <> · {t('each', { price: formats.money(currentPrice) })}</>
                  ) : null}
                </p>
              </div>
              <p className="shrink-0 font-medium">
                <Amount>{formats.money(lineDiscountedPrice)}</Amount>
              </p>
            </li>
          ),
        )}
      </ul>
      {lines.pageInfo.hasNextPage ? (
        <p className="mb-4 text-muted text-sm">{t('more')}</p>
      ) : (
        <>
          <Discounts subscription={subscription} />
          <dl className="flex flex-col gap-2 border-line border-t pt-4">
            {toPriceRows(subscription).map(({ key, money }) => (
              <div
                key={key}
                className={
                  key === 'total'
                    ? 'flex justify-between gap-4 border-line border-t pt-2 font-semibold text-lg'
                    : 'flex justify-between gap-4'
                }
              >
                <dt>{t(key)}</dt>
                <dd>
                  {key === 'delivery' && isZeroAmount(money.amount) ? (
                    t('free')
                  ) : (
                    <Amount>{formats.money(money)}</Amount>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <p className="mt-2 text-muted text-sm">{t('tax')}</p>
        </>
      )}
    </Card>
  );
}
