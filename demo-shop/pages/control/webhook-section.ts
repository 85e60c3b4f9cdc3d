import type { ShopState } from '../../state.ts';
import { listKnownTopics } from '../../webhooks/payloads/to-payload.ts';
import { type Html, html } from '../html.ts';
import { table, time } from './tables.ts';

/** Any topic, about somebody, as often as wanted. */
export function webhookForm({ webhooks, world }: ShopState): Html {
  // The topic the form begins with is about an order: somebody who has one is chosen.
  const first = [...world.customers.values()].find(({ orders }) => orders.length > 0);
  const people = world
    .describeCustomers()
    .map(
      ({ email, name }) =>
        html`<option value="${email}"${email === first?.email ? html` selected` : null}>${name || email}</option>`,
    );
  const isHeard = webhooks.subscriptions.listFor('orders/updated').length > 0;
  const missing = isHeard
    ? null
    : html`<p class="note">Nobody listens to <code>orders/updated</code> yet: start the shop with <code>WEBHOOK_URL</code>, or add a subscription through <code>POST /_demo/webhooks/subscriptions</code>.</p>`;
  return html`<h2 id="webhooks">Send a webhook</h2>${missing}
<form method="post" action="/_demo/webhooks"><input type="hidden" name="_at" value="webhooks">
<div class="fields"><div><label for="topic">Topic</label><input id="topic" name="topic" list="topics" required autocapitalize="none" spellcheck="false" value="orders/updated">
<datalist id="topics">${listKnownTopics().map((topic) => html`<option value="${topic}"></option>`)}</datalist></div>
<div><label for="about">About</label><select id="about" name="email">${people}</select></div>
<div><label for="duplicates">Duplicates</label><input id="duplicates" name="duplicates:number" type="number" min="0" max="20" value="0"></div></div>
<button type="submit">Send this webhook</button></form>`;
}

/** What became of the latest webhooks, newest first. */
export function deliveriesTable({ webhooks }: ShopState): Html {
  const rows = webhooks
    .listDeliveries()
    .slice(-20)
    .reverse()
    .map(
      ({ address, attempts, status, topic, triggeredAt }) =>
        html`<tr><td>${time(triggeredAt)}</td><td>${topic}</td><td>${status}</td><td>${attempts.length}</td><td class="address">${address}</td></tr>`,
    );
  const columns = ['At', 'Topic', 'Status', 'Tries', 'To'];
  return table('deliveries', 'Latest webhooks', columns, rows);
}
