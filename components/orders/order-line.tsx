import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { ProductImage } from '@/components/ui/product-image';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { getFormats } from '@/lib/i18n/get-formats';
import { toDiscounts } from '@/lib/orders/discounts';
import { isRealVariant, listProperties, toLinePrices } from '@/lib/orders/lines';
import type { OrderLineFieldsFragment } from '@/lib/orders/order-lines.customer-account.generated';
import { Amount } from './amount';
import { Foreign } from './foreign';

type Line = OrderLineFieldsFragment;

async function LineFacts({ line }: { line: Line }) {
  const [t, formats] = await Promise.all([getTranslations('order.items'), getFormats()]);
  const { each } = toLinePrices(line);
  const properties = listProperties(line);
  const refunded = line.quantity - line.refundableQuantity;
  return (
    <>
      {isRealVariant(line.variantTitle) ? (
        <p className="text-muted text-sm">
          <Foreign>{line.variantTitle}</Foreign>
        </p>
      ) : null}
      {line.group ? (
        <p className="text-muted text-sm">
          <Foreign>{t('bundle', { name: line.group.title })}</Foreign>
        </p>
      ) : null}
      {properties.length > 0 ? (
        <dl className="text-muted text-sm">
          {properties.map(({ key, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a property's name may come twice
            <div key={index} className="wrap-anywhere">
              <dt className="inline">
                <Foreign>{key}</Foreign>:{' '}
              </dt>
              <dd className="inline">
                <Foreign>{value}</Foreign>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p className="text-muted text-sm">
        {t('quantity', { quantity: line.quantity })}
        {each ? (
          <>
            {' · '}
            <Amount>{t('each', { price: formats.money(each) })}</Amount>
          </>
        ) : null}
      </p>
      {line.giftCard || refunded > 0 ? (
        <p className="mt-1 flex flex-wrap gap-2">
          {line.giftCard ? <Badge tone="info">{t('giftCard')}</Badge> : null}
          {refunded > 0 ? <Badge tone="neutral">{t('refunded', { count: refunded })}</Badge> : null}
        </p>
      ) : null}
    </>
  );
}

async function LinePrice({ line }: { line: Line }) {
  const [t, formats] = await Promise.all([getTranslations('order.items'), getFormats()]);
  const { before, total } = toLinePrices(line);
  if (!total) return null;
  return (
    <p className="ms-auto shrink-0 text-end">
      {before ? (
        <>
          <VisuallyHidden>{t('before')}: </VisuallyHidden>
          <s className="block text-muted text-sm">
            <Amount>{formats.money(before)}</Amount>
          </s>
          <VisuallyHidden>{t('total')}: </VisuallyHidden>
        </>
      ) : null}
      <span className="font-medium">
        <Amount>{formats.money(total)}</Amount>
      </span>
    </p>
  );
}

async function LineDiscounts({ line }: { line: Line }) {
  const [t, formats] = await Promise.all([getTranslations('order.items'), getFormats()]);
  const discounts = toDiscounts(line.discountAllocations);
  if (discounts.length === 0) return null;
  return (
    <ul className="mt-1 text-sm text-success">
      {discounts.map(({ name, amount }) => (
        <li key={name} className="flex flex-wrap gap-x-2">
          <Foreign>{name ? t('discount', { name }) : t('discountUnnamed')}</Foreign>
          <Amount>{formats.money({ ...amount, amount: `-${amount.amount}` })}</Amount>
        </li>
      ))}
    </ul>
  );
}

/** One line of the order as it was bought: the order's own words, picture and prices. */
export async function OrderLine({ line }: { line: Line }) {
  return (
    <li className="flex gap-4 py-4 first:pt-0 last:pb-0">
      <div className="w-16 shrink-0 sm:w-20 print:hidden">
        <ProductImage image={line.image} sizes="5rem" width={80} alt="" />
      </div>
      <div className="flex min-w-0 grow flex-wrap justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 grow basis-32">
          <p className="font-medium">
            <Foreign>{line.title}</Foreign>
          </p>
          <LineFacts line={line} />
          <LineDiscounts line={line} />
        </div>
        <LinePrice line={line} />
      </div>
    </li>
  );
}
