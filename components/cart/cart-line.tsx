import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ProductImage } from '@/components/ui/product-image';
import type { CartView } from '@/lib/cart';
import type { FormAction } from '@/lib/forms/form-state';
import { getFormats } from '@/lib/i18n/get-formats';
import { isRealVariant } from '@/lib/orders/lines';
import { routes } from '@/lib/routes';
import { CartLineForm } from './cart-line-form';

type Line = CartView['cart']['lines']['nodes'][number];

const toQuery = ({ merchandise }: Line) =>
  isRealVariant(merchandise.title)
    ? Object.fromEntries(merchandise.selectedOptions.map(({ name, value }) => [name, value]))
    : {};

/** One line of the cart, at today's price. */
export async function CartLine({ line, action }: { line: Line; action: FormAction }) {
  const [t, formats] = await Promise.all([getTranslations('cart'), getFormats()]);
  const { attributes, cost, merchandise, quantity, sellingPlanAllocation: plan } = line;
  const { title, handle } = merchandise.product;
  const isReduced = Number(cost.totalAmount.amount) < Number(cost.subtotalAmount.amount);
  return (
    <li className="flex gap-4 py-4 first:pt-0 last:pb-0">
      <div className="w-16 shrink-0 sm:w-20">
        <ProductImage image={merchandise.image} sizes="5rem" width={80} alt="" />
      </div>
      <div className="flex min-w-0 grow flex-col gap-3">
        <div className="flex min-w-0 flex-wrap justify-between gap-x-4 gap-y-1">
          <div className="min-w-0 grow basis-32">
            <p className="font-medium">
              <Link
                href={routes.product(handle, toQuery(line))}
                prefetch={false}
                className="hover:underline hover:underline-offset-4"
              >
                <Bidi>{title}</Bidi>
              </Link>
            </p>
            {isRealVariant(merchandise.title) ? (
              <p className="text-muted text-sm">
                <Bidi>{merchandise.title}</Bidi>
              </p>
            ) : null}
            {plan ? (
              <p className="text-muted text-sm">
                <Bidi>{plan.sellingPlan.name}</Bidi>
              </p>
            ) : null}
            {attributes.map(({ key, value }) => (
              <p key={key} className="wrap-anywhere text-muted text-sm">
                <Bidi>{key}</Bidi>: <Bidi>{value ?? ''}</Bidi>
              </p>
            ))}
          </div>
          <p className="ms-auto shrink-0 text-end font-medium tabular-nums">
            {isReduced ? (
              <s className="me-2 font-normal text-muted">{formats.money(cost.subtotalAmount)}</s>
            ) : null}
            {formats.money(cost.totalAmount)}
          </p>
        </div>
        <CartLineForm
          quantity={quantity}
          rule={merchandise.quantityRule}
          action={action}
          labels={{
            quantityOf: t('again.quantityOf', { title }),
            update: t('change.update'),
            updating: t('change.updating'),
            remove: t('change.remove'),
            removeOf: t('change.removeOf', { title }),
          }}
        />
      </div>
    </li>
  );
}
