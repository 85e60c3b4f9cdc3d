import type Router from '@koa/router';
import type Koa from 'koa';
import { seeOther } from '../auth/sign-in-steps.ts';
import { findOrder } from '../control/find-order.ts';
import { moveOrder } from '../control/move-order.ts';
import { collectPage, missingCheckoutPage } from '../pages/checkout-ends.ts';
import { getCheckoutTexts } from '../pages/checkout-texts.ts';
import type { ShopState } from '../state.ts';
import { orderTotals } from '../world/order-totals.ts';

/** Where `paymentCollectionUrl` leads: what is still to pay for an order, and a button that pays it. */
export function addCollectPayment(router: Router, state: ShopState): void {
  const { config, shopName, world } = state;
  const appOrigin = config.appOrigins[0] ?? '/';
  const path = '/checkouts/collect/:id';

  function open(ctx: Koa.Context) {
    ctx.set('cache-control', 'no-store');
    ctx.type = 'html';
    const found = findOrder(world, String(ctx.params.id));
    return found && orderTotals(found.order).outstanding > 0 ? found : null;
  }

  function refuse(ctx: Koa.Context) {
    const texts = getCheckoutTexts(ctx.acceptsLanguages('en', 'de'));
    ctx.status = 404;
    ctx.body = missingCheckoutPage({ shopName, texts, appOrigin });
  }

  router.get(path, (ctx) => {
    const found = open(ctx);
    if (!found) return refuse(ctx);
    const texts = getCheckoutTexts(ctx.acceptsLanguages('en', 'de'));
    ctx.body = collectPage({ shopName, texts, appOrigin, order: found.order, path: ctx.path });
  });

  router.post(path, (ctx) => {
    const found = open(ctx);
    if (!found) return refuse(ctx);
    moveOrder(state, found, 'paid');
    seeOther(ctx, `${config.shopOrigin}/${config.shopId}/account/orders/${ctx.params.id}`);
  });
}
