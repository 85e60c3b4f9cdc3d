import type { Fault } from '../control/faults.ts';
import type { ShopState } from '../state.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

const time = (at: string) => html`<time datetime="${at}">${at.slice(11, 19)}</time>`;

/** What somebody sees who opens the shop's address itself. */
export function landingPage({ shopName, config }: ShopState): string {
  const app = config.appOrigins[0] ?? '';
  const main = html`<p class="shop-name">${shopName}</p>
<h1>This is the demo shop</h1>
<p>It stands in for Shopify: sign-in, Customer Account API and Storefront API. Shoppers never come here by
themselves; they use the storefront.</p>
<p><a class="primary" href="${app}">Open the storefront</a></p>
<p><a href="/_demo">See who can sign in, the mail sent and the requests received</a></p>`;
  return layout({ lang: 'en', title: `${shopName} · demo shop`, main });
}

/** The control API for people. */
export function controlPage(state: ShopState, faults: Fault[]): string {
  const customers = state.world
    .describeCustomers()
    .map(
      ({ email, name, shows }) =>
        html`<tr><td><bdi>${name}</bdi></td><td class="address">${email}</td><td>${shows}</td></tr>`,
    );
  const mails = state.inbox
    .list()
    .slice(0, 10)
    .map(
      ({ to, code, sentAt }) =>
        html`<tr><td>${time(sentAt)}</td><td class="address">${to}</td><td class="mail-code">${code}</td></tr>`,
    );
  const requests = state.requests
    .list()
    .slice(-60)
    .reverse()
    .map(
      (entry) =>
        html`<tr><td>${time(entry.at)}</td><td>${entry.method}</td><td class="address">${entry.path}</td><td>${entry.operationName ?? ''}</td><td>${entry.email ?? ''}</td><td>${entry.cost ?? ''}</td><td>${entry.status}</td></tr>`,
    );
  const main = html`<p class="shop-name">${state.shopName}</p>
<h1>Demo shop: control room</h1>
<p><a href="/_demo">Refresh</a> · <a href="${state.config.appOrigins[0] ?? '/'}">Open the storefront</a> · ${faults.length} faults active</p>
<h2>Who can sign in</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Who can sign in"><table><thead><tr><th>Name</th><th>Email</th><th>Shows</th></tr></thead><tbody>${customers}</tbody></table></div>
<h2>Mail sent</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Mail sent"><table><thead><tr><th>At</th><th>To</th><th>Code</th></tr></thead><tbody>${mails}</tbody></table></div>
<h2>Latest requests</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Latest requests"><table><thead><tr><th>At</th><th>Method</th><th>Path</th><th>Operation</th><th>Customer</th><th>Cost</th><th>Status</th></tr></thead><tbody>${requests}</tbody></table></div>`;
  return layout({
    lang: 'en',
    title: 'Demo shop: control room',
    main: html`<div class="wide">${main}</div>`,
  });
}
