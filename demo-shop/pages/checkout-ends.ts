import { draftTotals } from '../world/drafts/draft-totals.ts';
import type { DraftOrderRecord } from '../world/drafts/records.ts';
import type { OrderRecord } from '../world/order-records.ts';
import { orderTotals } from '../world/order-totals.ts';
import { format, type Page, sign } from './checkout-pages.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

export function thankYouPage(page: Page & { order: OrderRecord; statusUrl: string }): string {
  const { appOrigin, order, shopName, statusUrl, texts } = page;
  const main = html`${sign(shopName)}
<h1>${texts.thanks}</h1>
<p>${texts.order} <strong>${order.name}</strong> · ${format(orderTotals(order).total, order.currencyCode, texts)}</p>
<p>${texts.confirmation} <strong>${order.confirmationNumber}</strong></p>
<p><a class="primary" href="${statusUrl}">${texts.status}</a></p>
<p><a href="${appOrigin}">${texts.back}</a></p>`;
  return layout({ lang: texts.lang, title: `${texts.thanks} · ${shopName}`, main });
}

export function inReviewPage(page: Page & { draft: DraftOrderRecord }): string {
  const { appOrigin, draft, shopName, texts } = page;
  const main = html`${sign(shopName)}
<h1>${texts.inReview}</h1>
<p>${texts.draft} <strong>${draft.name}</strong> · ${format(draftTotals(draft).total, draft.currencyCode, texts)}</p>
<p class="note">${texts.reviewNote}</p>
<p><a class="primary" href="${appOrigin}">${texts.back}</a></p>`;
  return layout({ lang: texts.lang, title: `${texts.inReview} · ${shopName}`, main });
}

export function collectPage(page: Page & { order: OrderRecord; path: string }): string {
  const { appOrigin, order, path, shopName, texts } = page;
  const { outstanding } = orderTotals(order);
  const main = html`${sign(shopName)}
<h1>${texts.title}</h1>
<p>${texts.order} <strong>${order.name}</strong></p>
<p>${texts.due} <strong>${format(outstanding, order.currencyCode, texts)}</strong></p>
<form method="post" action="${path}">
<button type="submit" class="primary">${texts.pay}</button>
</form>
<p class="note">${texts.payNote}</p>
<p><a href="${appOrigin}">${texts.back}</a></p>`;
  return layout({ lang: texts.lang, title: `${texts.title} · ${shopName}`, main });
}

export function invoicePage(page: Page & { draft: DraftOrderRecord; path: string }): string {
  const { appOrigin, draft, path, shopName, texts } = page;
  const { dueLater, dueNow } = draftTotals(draft);
  const later = html`<p>${texts.dueLater} <strong>${format(dueLater, draft.currencyCode, texts)}</strong></p>`;
  const main = html`${sign(shopName)}
<h1>${texts.title}</h1>
<p>${texts.draft} <strong>${draft.name}</strong></p>
<p>${texts.due} <strong>${format(dueNow, draft.currencyCode, texts)}</strong></p>
${dueLater > 0 ? later : ''}
<form method="post" action="${path}">
<button type="submit" class="primary">${texts.pay}</button>
</form>
<p class="note">${texts.payNote}</p>
<p><a href="${appOrigin}">${texts.back}</a></p>`;
  return layout({ lang: texts.lang, title: `${texts.title} · ${shopName}`, main });
}

export function missingCheckoutPage({ appOrigin, shopName, texts }: Page): string {
  const main = html`${sign(shopName)}
<h1>${texts.missingTitle}</h1>
<p>${texts.missing}</p>
<p><a class="primary" href="${appOrigin}">${texts.back}</a></p>`;
  return layout({ lang: texts.lang, title: `${texts.missingTitle} · ${shopName}`, main });
}
