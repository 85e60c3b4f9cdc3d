import type Router from '@koa/router';
import { toNumericId } from '../customer-account/connection.ts';
import type { ShopState } from '../state.ts';
import type { World } from '../world/world.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** Labels that shoppers print themselves are nowhere in the shop. */
function findLabel(world: World, number: string) {
  for (const customer of world.customers.values()) {
    for (const order of customer.orders) {
      for (const { deliveries, name } of order.returns) {
        const delivery = deliveries.find(({ id }) => String(toNumericId(id)) === number);
        if (delivery && !delivery.customerLabel) return { customer, delivery, name };
      }
    }
  }
  return null;
}

/** What `publicFileUrl` of a return's label leads to: as at Shopify, whoever has the address may see it. */
export function addReturnLabels(router: Router, { shopName, world }: ShopState): void {
  router.get('/returns/labels/:number', (ctx) => {
    const found = findLabel(world, String(ctx.params.number));
    if (!found) return;
    const { customer, delivery, name } = found;
    const main = html`<p class="shop-name">${shopName}</p>
<h1>Return label ${name}</h1>
<p>From: ${customer.firstName} ${customer.lastName}</p>
<p>To: ${shopName}, returns</p>
<p>${delivery.tracking ? `${delivery.tracking.company} ${delivery.tracking.number}` : `No. ${toNumericId(delivery.id)}`}</p>
<p>A label of the demo shop. No carrier takes it.</p>`;
    ctx.type = 'html';
    ctx.set('cache-control', 'no-store');
    ctx.body = layout({ lang: 'en', title: `Return label ${name}`, main });
  });
}
