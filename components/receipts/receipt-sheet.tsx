import clsx from 'clsx';
import { getTranslations } from 'next-intl/server';
import { Amount } from '@/components/orders/amount';
import { Foreign } from '@/components/orders/foreign';
import { PrintButton } from '@/components/orders/print-button';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import type { Receipt, ReceiptSum } from '@/lib/receipts';
import { routes } from '@/lib/routes';

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of an address may repeat
    <span key={index} className="block">
      <Foreign>{line}</Foreign>
    </span>
  ));
}

function Sums({ rows }: { rows: readonly ReceiptSum[] }) {
  return (
    <dl className="flex flex-col gap-1.5">
      {rows.map(({ label, amount, isConclusion, isAside }, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change places
          key={index}
          className={clsx(
            'flex justify-between gap-4',
            isConclusion && 'border-line border-t pt-2 font-semibold text-lg',
            isAside && 'text-muted text-sm',
          )}
        >
          <dt className="min-w-0">
            <Foreign>{label}</Foreign>
          </dt>
          <dd className="shrink-0 text-end">
            <Amount>{amount}</Amount>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Items({ receipt }: { receipt: Receipt }) {
  const { columns, items } = receipt;
  return (
    <table className="w-full text-start">
      <thead>
        <tr className="text-muted text-sm">
          <th scope="col" className="pb-2 text-start font-medium">
            {columns.item}
          </th>
          <th scope="col" className="pb-2 ps-3 text-end font-medium">
            {columns.quantity}
          </th>
          <th scope="col" className="pb-2 ps-3 text-end font-medium">
            {columns.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ title, details, quantity, amount }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may stand twice on a bill
          <tr key={index} className="border-line border-t align-top">
            <th scope="row" className="wrap-anywhere py-2 text-start font-medium">
              <Foreign>{title}</Foreign>
              <span className="block font-normal text-muted text-sm">
                <Lines lines={details} />
              </span>
            </th>
            <td className="py-2 ps-3 text-end">{quantity}</td>
            <td className="py-2 ps-3 text-end">
              <Amount>{amount}</Amount>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One sheet: on screen with its buttons, on paper without. */
export async function ReceiptSheet({ receipt, orderId }: { receipt: Receipt; orderId: string }) {
  const [t, actions] = await Promise.all([
    getTranslations('order.receipt'),
    getTranslations('order.actions'),
  ]);
  const { seller, facts, parties, payments } = receipt;
  const [order] = facts;
  return (
    <article className="max-w-3xl">
      <PageHeader
        title={receipt.title}
        back={{
          href: routes.order(orderId),
          label: t('back', { name: order?.value ?? '' }),
        }}
      />
      <div className="mb-6 grid gap-3 min-[23rem]:grid-cols-2 sm:flex print:hidden">
        <ButtonLink href={routes.receiptPdf(orderId)} external className="max-sm:w-full">
          {t('download')}
        </ButtonLink>
        <div className="noscript:hidden sm:min-w-40">
          <PrintButton label={actions('print')} className="h-full whitespace-nowrap" />
        </div>
      </div>
      <Card as="section">
        <div className="flex flex-col gap-6">
          {receipt.state ? <p className="font-bold text-2xl">{receipt.state}</p> : null}
          <div className="grid gap-6 sm:grid-cols-2 print:grid-cols-2">
            <address className="not-italic">
              <span className="block font-semibold text-lg">
                <Foreign>{seller.name}</Foreign>
              </span>
              <Lines lines={seller.lines} />
            </address>
            <dl className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1">
              {facts.map(({ label, value }) => (
                <div key={label} className="contents">
                  <dt className="text-muted">{label}</dt>
                  <dd className="wrap-anywhere text-end">
                    <Foreign>{value}</Foreign>
                  </dd>
                </div>
              ))}
            </dl>
            {parties.map(({ label, lines }) => (
              <div key={label} className="min-w-0">
                <h2 className="mb-1 font-medium text-muted text-sm">{label}</h2>
                <Lines lines={lines} />
              </div>
            ))}
          </div>
          <Items receipt={receipt} />
          <div className="sm:ms-auto sm:w-80">
            <Sums rows={receipt.sums} />
          </div>
          {payments ? (
            <div>
              <h2 className="mb-2 font-semibold">{payments.heading}</h2>
              <Sums rows={payments.rows} />
            </div>
          ) : null}
          <p className="text-muted text-sm">{receipt.notice}</p>
        </div>
      </Card>
    </article>
  );
}
