import type { CartCompany } from '../cart/cart-company.ts';
import { lastCharacters } from '../cart/gift-cards.ts';
import type { PaidByCard } from '../cart/pay-by-gift-cards.ts';
import type { PricedCart } from '../cart/price-cart.ts';
import { ADDRESS_INPUTS, type ShopperForm } from '../checkout/read-shopper.ts';
import { type Minor, toDecimal } from '../world/money.ts';
import type { OrderRecord } from '../world/order-records.ts';
import { orderTotals, sum, sumAllocations } from '../world/order-totals.ts';
import { formatAddress } from '../world/rules/format-address.ts';
import { toMessage } from '../world/rules/messages.ts';
import type { CheckoutTexts } from './checkout-texts.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

export type Page = { shopName: string; texts: CheckoutTexts; appOrigin: string };

export const sign = (shopName: string) => html`<p class="shop-name">${shopName}</p>`;

export function format(minor: Minor, currencyCode: string, { lang }: CheckoutTexts): string {
  const amount = Number(toDecimal(minor, currencyCode));
  return new Intl.NumberFormat(lang, { style: 'currency', currency: currencyCode }).format(amount);
}

function sums(order: OrderRecord, paid: readonly PaidByCard[], texts: CheckoutTexts): Html {
  const totals = orderTotals(order);
  const money = (minor: Minor) => format(minor, order.currencyCode, texts);
  const used = sum(paid.map((card) => card.used));
  const row = (name: string, minor: Minor) =>
    html`<tr><th scope="row">${name}</th><td class="amount">${money(minor)}</td></tr>`;
  const discounts = order.discounts.map(({ title }, index) => {
    const all = [...order.lines, ...(order.shipping ? [order.shipping] : [])];
    const mine = all.flatMap((one) => one.allocations.filter(({ discount }) => discount === index));
    return row(`${texts.discount} ${title}`, -sumAllocations(mine));
  });
  const before = sum(order.lines.map(({ quantity, unitPrice }) => quantity * unitPrice));
  return html`<table><tbody>
${row(texts.subtotal, before)}
${order.shipping ? row(`${texts.shipping} · ${order.shipping.title}`, order.shipping.originalPrice) : null}
${discounts}
${row(order.taxesIncluded ? texts.taxIncluded : texts.tax, totals.tax)}
${row(texts.total, totals.total)}
${paid.filter((card) => card.used > 0).map((one) => row(`${texts.giftCard} •••• ${lastCharacters(one.card)}`, -one.used))}
${row(texts.due, totals.paid - used)}
${order.paymentTerms ? row(`${texts.dueLater} · ${order.paymentTerms.name}`, totals.outstanding) : null}
</tbody></table>`;
}

function input(name: string, texts: CheckoutTexts, { errors, reasons, typed }: ShopperForm): Html {
  const isWrong = errors.includes(name);
  const invalid = isWrong ? html` aria-invalid="true" aria-describedby="${name}-error"` : null;
  const reason =
    name === 'email' ? texts.emailInvalid : toMessage(reasons[name] ?? 'INVALID', texts.lang);
  const label = (texts as Record<string, string>)[name] ?? name;
  return html`<label for="${name}">${label}</label>
<input id="${name}" name="${name}" value="${typed[name] ?? ''}"${invalid}>
${isWrong ? html`<p class="error" id="${name}-error">${reason}</p>` : null}`;
}

function errorLine({ errors }: ShopperForm, texts: CheckoutTexts): Html | null {
  if (errors.length === 0) return null;
  const names = errors.map((name) => (texts as Record<string, string>)[name] ?? name);
  const known = errors.includes('quantities')
    ? texts.quantities
    : errors.includes('changed') && texts.changed;
  const message = known || `${texts.invalid} ${names.join(', ')}`;
  return html`<p class="error" id="error" role="alert">${message}</p>`;
}

type CheckoutView = Page & {
  path: string;
  via: 'accounts' | 'cart' | 'nobody';
  company: CartCompany | null;
  isCutShort: boolean;
  priced: PricedCart;
  order: OrderRecord;
  paid: PaidByCard[];
  form: ShopperForm;
};

function payment({ company, form, texts }: CheckoutView): Html {
  const radio = (value: string, label: string, isChosen: boolean) =>
    html`<label class="check"><input type="radio" name="payment" value="${value}"${isChosen ? html` checked` : null}> ${label}</label>`;
  const { paysLater } = form.shopper;
  return html`<fieldset class="choice"><legend>${texts.payment}</legend>
${radio('later', `${texts.payLater} ${company?.location.terms?.name}`, paysLater === true)}
${radio('now', texts.payNow, !paysLater)}</fieldset>`;
}

export function checkoutPage(page: CheckoutView): string {
  const { appOrigin, form, order, paid, path, priced, shopName, texts, via } = page;
  const { address, customer } = form.shopper;
  const name = [customer?.firstName, customer?.lastName].filter(Boolean).join(' ');
  const note = { accounts: texts.viaAccounts, cart: texts.viaCart, nobody: texts.viaNobody }[via];
  const who = customer
    ? html`<p>${texts.who} <strong><bdi>${name}</bdi></strong> <span class="address">${customer.email}</span></p>`
    : null;
  const location = page.company
    ? html`<p>${texts.forLocation} <strong>${page.company.company.name} · ${page.company.location.name}</strong></p>`
    : null;
  const place =
    address && formatAddress(address, { withCompany: true, withName: true }, texts.lang);
  const items = priced.lines.map(
    ({
      line,
      product,
      subtotal,
      variant,
    }) => html`<tr><td><bdi>${texts.lang === 'de' ? product.titleDe : product.title}</bdi>
${product.variants.length > 1 ? html`<br><span class="note">${variant.title}</span>` : null}</td>
<td>${line.quantity}</td><td class="amount">${format(subtotal, order.currencyCode, texts)}</td></tr>`,
  );
  const fields = [
    form.asksEmail ? input('email', texts, form) : null,
    ...(form.asksAddress ? ADDRESS_INPUTS.map((one) => input(one, texts, form)) : []),
    form.asksPoNumber ? input('poNumber', texts, form) : null,
    form.mayPayLater ? payment(page) : null,
  ].filter((one) => one !== null);
  const isDraft = page.company?.location.checkoutToDraft ?? false;
  const button = isDraft ? texts.submitDraft : form.shopper.paysLater ? texts.place : texts.pay;
  const main = html`${sign(shopName)}
<h1>${texts.title}</h1>
${who}<p class="note">${note}</p>${location}
${page.isCutShort ? html`<p class="note">${texts.cutShort}</p>` : null}
${place ? html`<p>${texts.shipTo} <bdi>${place.join(', ')}</bdi></p>` : null}
<h2>${texts.items}</h2>
<div class="scroll"><table><thead><tr><th></th><th>${texts.quantity}</th><th class="amount">${texts.price}</th></tr></thead><tbody>${items}</tbody></table></div>
${sums(order, paid, texts)}
${
  items.length === 0
    ? html`<p>${texts.empty}</p>`
    : html`<form method="post" action="${path}">${fields}${errorLine(form, texts)}
<input type="hidden" name="total" value="${orderTotals(order).total}">
<button type="submit" class="primary">${button}</button><p class="note">${isDraft ? texts.reviewNote : texts.payNote}</p></form>`
}
<p><a href="${appOrigin}">${texts.back}</a></p>`;
  return layout({ lang: texts.lang, title: `${texts.title} · ${shopName}`, main });
}
