import clsx from 'clsx';
import { getTranslations } from 'next-intl/server';
import { PartOutage } from '@/components/layout/part-outage';
import { EditsCard } from '@/components/order-edits/edits-card';
import { ReturnsCard } from '@/components/returns/returns-card';
import { Card, CardHeader } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { getFormats } from '@/lib/i18n/get-formats';
import type { OrderEdits } from '@/lib/order-edits';
import type { OrderDetail, OrderPart } from '@/lib/orders/get-order';
import { toMoneyRows } from '@/lib/orders/money-rows';
import { toOrderStatus } from '@/lib/orders/order-status';
import { isOver, isReceipt } from '@/lib/orders/outcome';
import { toPayments } from '@/lib/orders/payments';
import { isStale, needsContact, toPromised } from '@/lib/orders/promise';
import { hasArrived, toOutForDeliveryAt, toShipments, toTrackHref } from '@/lib/orders/shipments';
import { toMailLink, toWebLink } from '@/lib/orders/web-link';
import { routes } from '@/lib/routes';
import { Foreign } from './foreign';
import { MoneySummary } from './money-summary';
import { OrderActions } from './order-actions';
import { OrderAddresses } from './order-addresses';
import { OrderDelivery } from './order-delivery';
import { OrderHelp } from './order-help';
import { OrderLine } from './order-line';
import { OrderNotes } from './order-notes';
import { OrderState } from './order-state';
import { PaperHeader } from './paper-header';
import { PaymentDue } from './payment-due';
import { PaymentList } from './payment-list';

type OrderViewProps = {
  detail: OrderDetail;
  /** What can be cancelled; null where nothing can, or the shop knows no such thing. */
  edits: OrderEdits | null;
  /** As in the URL. */
  orderId: string;
  /** The configured shop: its own pages may be linked even where it runs on this machine without TLS. */
  shopOrigin: string;
};

/** A column where there are two; below that its cards are the page's own, so that help can come last. */
const column = 'max-xl:contents xl:flex xl:min-w-0 xl:flex-col xl:gap-6 print:*:mb-6';

/** An order from top to bottom: where it is, what it holds, what it cost. On paper, a receipt. */
export async function OrderView({ detail, edits, orderId, shopOrigin }: OrderViewProps) {
  const [t, returnsTexts, formats] = await Promise.all([
    getTranslations('order'),
    getTranslations('returns.card'),
    getFormats(),
  ]);
  const { order, shop, lines, changes, problems } = detail;
  const toProblem = (part: OrderPart, title: string) =>
    problems[part] ? (
      <PartOutage title={title} problem={problems[part]} retryHref={routes.order(orderId)} />
    ) : null;
  const shipments = toShipments(detail.fulfillments);
  const isDue = !order.cancelledAt && order.paymentInformation?.paymentCollectionUrl;
  const payHref = isDue ? toWebLink(isDue, shopOrigin) : null;
  const mailHref = toMailLink(shop.email, t('help.subject', { order: order.name }));
  const siteHref = toWebLink(shop.url, shopOrigin);
  const contactHref = mailHref ?? siteHref;
  const trackHref = toTrackHref(shipments);
  const now = new Date();
  const status = toOrderStatus(order);
  const promised = toPromised(status, now);
  const outAt = toOutForDeliveryAt(shipments);
  const isTroubled = needsContact(status.key, promised) && contactHref !== null;
  const urgent = isTroubled ? 'contact' : trackHref ? 'track' : null;
  // Paying is the alert's own button and leaves no room for a second main one.
  const settled = hasArrived(status.key) ? 'again' : null;
  const main = payHref ? null : (urgent ?? settled);
  // Beside the long way of a parcel there is room for these; without one they fill the other column.
  const more = (
    <>
      {toProblem('addresses', t('addresses.heading')) ?? <OrderAddresses order={order} />}
      {toProblem('notes', t('notes.heading')) ?? <OrderNotes order={order} />}
    </>
  );
  const pieces = lines.reduce((sum, line) => sum + line.quantity, 0);
  return (
    <article>
      <PaperHeader order={order} shopName={shop.name} />
      <PageHeader
        title={<Foreign>{t('title', { name: order.name })}</Foreign>}
        back={{ href: routes.orders(), label: t('back') }}
        lead={
          <>
            <time dateTime={order.processedAt}>
              {t('placed', { date: formats.date(order.processedAt, 'long') })}
            </time>
            {order.confirmationNumber ? (
              <span className="block text-sm">
                <Foreign>{t('confirmation', { number: order.confirmationNumber })}</Foreign>
              </span>
            ) : null}
          </>
        }
      />
      <PaymentDue order={order} payHref={payHref} />
      <OrderState
        order={order}
        changes={changes}
        status={status}
        promised={promised}
        now={now}
        staleAt={isStale(status.key, outAt, now) ? outAt : null}
        actions={
          <OrderActions
            main={main}
            againHref={lines.length > 0 ? routes.buyAgain(orderId) : null}
            trackHref={trackHref}
            statusHref={toWebLink(order.statusPageUrl, shopOrigin)}
            contactHref={contactHref}
            receiptHref={routes.receipt(orderId)}
            receiptLabel={t(isReceipt(order) ? 'receipt.open' : 'receipt.openSummary')}
          />
        }
      />
      <div className="grid items-start gap-6 sm:max-xl:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_22rem] xl:grid-rows-[auto_1fr] print:block print:*:mb-6">
        <div className="flex min-w-0 flex-col gap-6 sm:max-xl:col-span-2">
          {toProblem('shipments', t('shipments.heading', { count: 2 })) ?? (
            <OrderDelivery detail={detail} orderId={orderId} now={now} />
          )}
          <Card as="section">
            <CardHeader title={t('items.heading', { count: pieces })} />
            {problems.items ? (
              <p role="alert" className="mb-4 text-muted text-sm">
                {t('items.incomplete')}{' '}
                <a className="underline underline-offset-4" href={routes.order(orderId)}>
                  {t('items.retry')}
                </a>
              </p>
            ) : null}
            <ul className="divide-y divide-line">
              {lines.map((line) => (
                <OrderLine key={line.id} line={line} />
              ))}
            </ul>
          </Card>
        </div>
        <div className={clsx(column, 'xl:row-span-2')}>
          {toProblem('money', t('money.heading')) ?? (
            <MoneySummary rows={toMoneyRows(order, lines)} />
          )}
          {toProblem('payments', t('payment.heading')) ?? (
            <PaymentList
              payments={toPayments(order.transactions, isOver(order))}
              isOver={isOver(order)}
            />
          )}
          <EditsCard edits={edits} orderId={orderId} />
          {toProblem('returns', returnsTexts('heading')) ?? (
            <ReturnsCard order={order} orderId={orderId} />
          )}
          {shipments.length > 0 ? more : null}
          <OrderHelp
            shop={shop}
            orderId={orderId}
            orderName={order.name}
            mailHref={mailHref}
            siteHref={siteHref}
          />
        </div>
        {shipments.length > 0 ? null : <div className={column}>{more}</div>}
      </div>
      <p className="hidden text-sm print:block">{t('receipt.printed')}</p>
    </article>
  );
}
