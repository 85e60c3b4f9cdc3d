import 'server-only';
import { getTranslations } from 'next-intl/server';
import { getEnv } from '@/lib/env';
import { getFormats } from '@/lib/i18n/get-formats';
import type { Locale } from '@/lib/i18n/locale';
import { getOrder, type OrderDetail, type OrderPart } from '@/lib/orders/get-order';
import { toMoneyRows } from '@/lib/orders/money-rows';
import { toOrderStatus } from '@/lib/orders/order-status';
import { isOver, isReceipt } from '@/lib/orders/outcome';
import { toPayments } from '@/lib/orders/payments';
import { ShopifyError } from '@/lib/shopify/errors';
import { toGid } from '@/lib/shopify/gid';
import { getOrderBuyer, type OrderCompany } from './get-order-buyer';
import type { Receipt } from './receipt';
import { type Translate, toReceiptItem, toReceiptPayment, toReceiptSums } from './receipt-words';

/** Without one of these it would be a false paper. Where the parcel is, a receipt does not say. */
const needed: readonly OrderPart[] = ['money', 'payments', 'items', 'addresses', 'notes'];

const toHost = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

function listParties({ order }: OrderDetail, company: OrderCompany | null, t: Translate) {
  const addresses = (['billing', 'shipping'] as const).flatMap((kind) => {
    const address = order[`${kind}Address`];
    return address ? [{ label: t(`addresses.${kind}`), lines: address.formatted }] : [];
  });
  if (!company) return addresses;
  const { name, externalId } = company.company;
  const { location } = company;
  const buyer = {
    label: t('receipt.company'),
    lines: [
      name,
      ...(location.name === name ? [] : [location.name]),
      ...(location.billingAddress?.formattedAddress ?? []).filter((line) => line !== name),
      ...(location.taxIdentifier ? [t('receipt.taxId', { id: location.taxIdentifier })] : []),
      ...(externalId ? [t('receipt.companyNumber', { number: externalId })] : []),
    ],
  };
  return [buyer, ...addresses];
}

/** @param address the shop's, as configured: Shopify tells shoppers' apps none */
function toSeller({ shop }: OrderDetail, address: readonly string[]) {
  const lines = [...address, shop.email, toHost(shop.url)].filter((line) => line !== '');
  return { name: shop.name, lines };
}

/**
 * What an order's receipt says, or null: no such order, or somebody else's.
 * @param dangerousId as in the URL
 * @throws {ShopifyError} also when a part of the order is missing, since half a receipt is a wrong one
 */
export async function getReceipt(dangerousId: string, locale: Locale): Promise<Receipt | null> {
  const id = toGid('Order', dangerousId);
  if (!id) return null;
  const [detail, company, formats, t, money, words] = await Promise.all([
    getOrder(dangerousId),
    getOrderBuyer(id, locale),
    getFormats(),
    getTranslations('order'),
    getTranslations('order.money'),
    getTranslations('orders.status'),
  ]);
  if (!detail) return null;
  const { order, lines, problems } = detail;
  const problem = needed.map((part) => problems[part]).find((one) => one !== undefined);
  if (problem) throw new ShopifyError(problem.code, { ...problem, operation: 'Order' });
  const payments = toPayments(order.transactions, isOver(order));
  const fact = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  return {
    locale,
    title: isReceipt(order) ? t('receipt.title') : t('receipt.summary'),
    state: isReceipt(order) ? null : words(toOrderStatus(order).key),
    seller: toSeller(detail, getEnv().shopAddress),
    facts: [
      ...fact(t('receipt.order'), order.name),
      ...fact(t('receipt.date'), formats.date(order.processedAt, 'long')),
      ...fact(t('receipt.confirmation'), order.confirmationNumber),
      ...fact(t('notes.poNumber'), order.poNumber),
      ...fact(
        t('receipt.cancelledOn'),
        order.cancelledAt ? formats.date(order.cancelledAt, 'long') : null,
      ),
    ],
    parties: listParties(detail, company, t),
    columns: {
      item: t('receipt.item'),
      quantity: t('receipt.quantity'),
      amount: t('receipt.amount'),
    },
    items: lines.map((line) => toReceiptItem(line, t, formats)),
    sums: toReceiptSums(toMoneyRows(order, lines), money, formats),
    payments:
      payments.length === 0
        ? null
        : {
            heading: t('payment.heading'),
            rows: payments.map((payment) => toReceiptPayment(payment, t, formats)),
          },
    notice: t('receipt.notice'),
  };
}
