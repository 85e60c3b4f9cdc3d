import type { ShopState } from '../state.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** What somebody sees who opens the shop's address itself. */
export function landingPage({ shopName, config }: ShopState): string {
  const app = config.appOrigins[0] ?? '';
  const main = html`<p class="shop-name">${shopName}</p>
<h1>This is the demo shop</h1>
<p>It stands in for Shopify: sign-in, Customer Account API and Storefront API. Shoppers never come here by
themselves; they use the storefront.</p>
<p><a class="primary" href="${app}">Open the storefront</a></p>
<p><a href="/other-storefront">Another storefront of this shop, with the same sign-in</a></p>
<p><a href="/_demo">See who can sign in, the mail sent and the requests received</a></p>`;
  return layout({ lang: 'en', title: `${shopName} · demo shop`, main });
}
