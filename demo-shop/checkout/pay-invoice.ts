import type Router from '@koa/router';
import type Koa from 'koa';
import { seeOther } from '../auth/sign-in-steps.ts';
import { invoicePage, missingCheckoutPage } from '../pages/checkout-ends.ts';
import { getCheckoutTexts } from '../pages/checkout-texts.ts';
import type { ShopState } from '../state.ts';
import { listPlacedHappenings } from '../webhooks/list-placed-happenings.ts';
import { tellHappenings } from '../webhooks/tell-happenings.ts';
import { completeDraft } from '../world/drafts/complete.ts';
import type { DraftOrderRecord } from '../world/drafts/records.ts';
import { toDateTime } from '../world/seed/clock.ts';

/** Where `invoiceUrl` of a draft leads: what is due now and later, and a button that orders it. */
export function addPayInvoice(router: Router, state: ShopState): void {
  const { config, now, shopName, webhooks, world } = state;
  const appOrigin = config.appOrigins[0] ?? '/';
  const path = `/${config.shopId}/invoices/:token`;
  const orderUrl = (id: string) =>
    `${config.shopOrigin}/${config.shopId}/account/orders/${id.slice(id.lastIndexOf('/') + 1)}`;

  /** The token is the right: whoever has the mail may pay. What is still looked at nobody may. */
  function open(ctx: Koa.Context): DraftOrderRecord | null {
    ctx.set('cache-control', 'no-store');
    ctx.type = 'html';
    const drafts = [...world.draftOrders.values()];
    const found = drafts.find(({ invoiceToken }) => invoiceToken === ctx.params.token);
    return found && !found.inReview ? found : null;
  }

  function refuse(ctx: Koa.Context) {
    const texts = getCheckoutTexts(ctx.acceptsLanguages('en', 'de'));
    ctx.status = 404;
    ctx.body = missingCheckoutPage({ shopName, texts, appOrigin });
  }

  router.get(path, (ctx) => {
    const draft = open(ctx);
    if (!draft) return refuse(ctx);
    if (draft.orderId) return seeOther(ctx, orderUrl(draft.orderId));
    const texts = getCheckoutTexts(ctx.acceptsLanguages('en', 'de'));
    ctx.body = invoicePage({ shopName, texts, appOrigin, draft, path: ctx.path });
  });

  router.post(path, (ctx) => {
    const draft = open(ctx);
    const customer = draft && world.customers.get(draft.customerId);
    if (!draft || !customer) return refuse(ctx);
    // Pressed twice, or again after going back: there is one order.
    if (draft.orderId) return seeOther(ctx, orderUrl(draft.orderId));
    const at = toDateTime(now());
    const order = completeDraft(draft, customer, at, world);
    const updated = { topics: ['draft_orders/update'] };
    tellHappenings(webhooks, [updated, ...listPlacedHappenings(order)], { at, customer, draft });
    seeOther(ctx, orderUrl(order.id));
  });
}
