import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Amount } from '@/components/orders/amount';
import { OrderStatusBadge } from '@/components/orders/order-status-badge';
import { TextLink } from '@/components/overview/text-link';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import type { CompanyOrder } from '@/lib/companies';
import { getFormats } from '@/lib/i18n/get-formats';
import { toNonZero } from '@/lib/orders/decimal';
import { toOrderStatus } from '@/lib/orders/order-status';
import { toOriginalTotal } from '@/lib/orders/original-total';
import { routes } from '@/lib/routes';
import { toId } from '@/lib/shopify/gid';

/** What is still owed, and by when; nothing where the bill is settled. */
async function Due({ order }: { order: CompanyOrder }) {
  const { cancelledAt, paymentInformation } = order;
  const due = toNonZero(paymentInformation?.totalOutstandingAmount ?? null);
  if (!due || cancelledAt) return null;
  const [t, formats] = await Promise.all([getTranslations('companies.orders'), getFormats()]);
  const { nextDueAt, overdue, paymentTermsName } = paymentInformation?.paymentTerms ?? {};
  const amount = formats.money(due);
  const date = nextDueAt ? formats.date(nextDueAt) : null;
  const words = date ? t(overdue ? 'overdue' : 'dueBy', { amount, date }) : t('due', { amount });
  return (
    <p className={overdue ? 'text-danger text-sm' : 'text-sm'}>
      {words}
      {paymentTermsName ? (
        <span className="block text-muted">
          <Bidi max={80}>{paymentTermsName}</Bidi>
        </span>
      ) : null}
    </p>
  );
}

async function Row({ order }: { order: CompanyOrder }) {
  const [t, formats] = await Promise.all([getTranslations('companies.orders'), getFormats()]);
  const { id, name, poNumber, processedAt } = order;
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <Link
          href={routes.order(toId(id))}
          prefetch={false}
          className="inline-flex min-h-touch items-center text-brand underline underline-offset-4"
        >
          <Bidi>{t('on', { name: clipText(name, 80), date: formats.date(processedAt) })}</Bidi>
        </Link>
        <Amount>{formats.money(toOriginalTotal(order))}</Amount>
      </div>
      {poNumber ? (
        <p className="text-muted text-sm">
          <Bidi>{t('number', { number: clipText(poNumber, 80) })}</Bidi>
        </p>
      ) : null}
      <Due order={order} />
      <div className="mt-1">
        <OrderStatusBadge status={toOrderStatus(order)} />
      </div>
    </li>
  );
}

type CompanyOrdersProps = {
  orders: readonly CompanyOrder[];
  /** The whole list, narrowed to what this page is about. */
  allHref: string;
  allLabel: string;
};

/** The latest orders with what is to be paid of each. */
export async function CompanyOrders({ orders, allHref, allLabel }: CompanyOrdersProps) {
  const t = await getTranslations('companies.orders');
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      {orders.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      <ul className="divide-y divide-line empty:hidden">
        {orders.map((order) => (
          <Row key={order.id} order={order} />
        ))}
      </ul>
      <div className="mt-3">
        <TextLink href={allHref}>{allLabel}</TextLink>
      </div>
    </Card>
  );
}
