import type { ShopState } from '../../state.ts';
import { html } from '../html.ts';
import { layout } from '../layout.ts';
import { draftOrdersTable, subscriptionsTable } from './business-tables.ts';
import { faultSwitches } from './fault-switches.ts';
import { settingsForm } from './settings-form.ts';
import { customersTable, inboxTable, ordersTable, requestsTable } from './tables.ts';
import { deliveriesTable, webhookForm } from './webhook-section.ts';

const sections = [
  ['customers', 'Customers'],
  ['inbox', 'Mail'],
  ['requests', 'Requests'],
  ['orders', 'Orders'],
  ['subscriptions', 'Subscriptions'],
  ['drafts', 'Draft orders'],
  ['webhooks', 'Webhooks'],
  ['faults', 'Faults'],
  ['settings', 'Settings'],
] as const;

/** The control API for people: plain forms, no script. */
export function controlPage(state: ShopState): string {
  const links = sections.map(([id, title]) => html`<a class="inline" href="#${id}">${title}</a>`);
  const main = html`<p class="shop-name">${state.shopName}</p>
<h1>Demo shop: control room</h1>
<nav class="jumps" aria-label="On this page"><a class="inline" href="/_demo">Refresh</a><a class="inline" href="${state.config.appOrigins[0] ?? '/'}">Open the storefront</a>${links}</nav>
${customersTable(state)}
${inboxTable(state)}
${requestsTable(state)}
${ordersTable(state)}
${subscriptionsTable(state)}
${draftOrdersTable(state)}
${webhookForm(state)}
${deliveriesTable(state)}
${faultSwitches(state.faults.list())}
${settingsForm(state.settings.current)}
<h2 id="reset">Reset</h2>
<p class="note">The seeded world again: no sessions, tokens, mail, faults or requests.</p>
<form method="post" action="/_demo/reset"><button type="submit">Reset the shop</button></form>`;
  return layout({
    lang: 'en',
    title: 'Demo shop: control room',
    main: html`<div class="wide">${main}</div>`,
  });
}

/** What a refused form says, with the way back. */
export function controlErrorPage(error: string): string {
  const main = html`<h1>That did not work</h1>
<p class="error" role="alert">${error}</p>
<p><a class="primary" href="/_demo">Back to the control room</a></p>`;
  return layout({ lang: 'en', title: 'Demo shop: that did not work', main });
}
