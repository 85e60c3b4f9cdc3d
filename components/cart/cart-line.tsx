import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ProductImage } from '@/components/ui/product-image';
import type { CartView } from '@/lib/cart';
import { getFormats } from '@/lib/i18n/get-formats';
import { isRealVariant } from '@/lib/orders/lines';

type Line = CartView['cart']['lines']['nodes'][number];

/** One line of the cart, at today's price. */
export async function CartLine({ line }: { line: Line }) {
  const [t, formats] = await Promise.all([getTranslations('cart'), getFormats()]);
  const { attributes, cost, merchandise, quantity } = line;
  return (
    <li className="flex gap-4 py-4 first:pt-0 last:pb-0">
      <div className="w-16 shrink-0 sm:w-20">
        <ProductImage image={merchandise.image} sizes="5rem" width={80} alt="" />
      </div>
      <div className="flex min-w-0 grow flex-wrap justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 grow basis-32">
          <p className="font-medium">
            <Bidi>{merchandise.product.title}</Bidi>
          </p>
          {isRealVariant(merchandise.title) ? (
            <p className="text-muted text-sm">
              <Bidi>{merchandise.title}</Bidi>
            </p>
          ) : null}
          {attributes.map(({ key, value }) => (
            <p key={key} className="wrap-anywhere text-muted text-sm">
              <Bidi>{key}</Bidi>: <Bidi>{value ?? ''}</Bidi>
            </p>
          ))}
          <p className="text-muted text-sm">{t('quantity', { quantity })}</p>
        </div>
        <p className="ms-auto shrink-0 font-medium tabular-nums">
          {formats.money(cost.totalAmount)}
        </p>
      </div>
    </li>
  );
}
