import type { ShopState } from '../../state.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import { type Html, html } from '../html.ts';

export const time = (at: string) => html`<time datetime="${at}">${at.slice(11, 19)}</time>`;

/** A table that scrolls by itself on a narrow screen. */
export function table(id: string, title: string, columns: string[], rows: Html[]): Html {
  const head = columns.map((column) => html`<th scope="col">${column}</th>`);
  const empty = html`<tr><td colspan="${columns.length}" class="note">Nothing yet.</td></tr>`;
  return html`<h2 id="${id}">${title}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${head}</tr></thead><tbody>${rows.length > 0 ? rows : empty}</tbody></table></div>`;
}

export function customersTable({ config, world }: ShopState): Html {
  const rows = world.describeCustomers().map(({ email, name, shows }) => {
    const query = new URLSearchParams({ login_hint: email });
    const href = `${config.appOrigins[0] ?? ''}/account/login?${query}`;
    return html`<tr><td><strong><bdi>${name}</bdi></strong><div class="note address wrap">${email}</div>${shows}<div><a class="inline" href="${href}" aria-label="Sign in as ${email}">Sign in</a></div></td></tr>`;
  });
  return table('customers', 'Who can sign in', ['Customer'], rows);
}

export function inboxTable({ inbox }: ShopState): Html {
  const rows = inbox
    .list()
    .slice(0, 10)
    .map(
      ({ to, code, sentAt }) =>
        html`<tr><td>${time(sentAt)}</td><td class="mail-code">${code}</td><td class="address">${to}</td></tr>`,
    );
  return table('inbox', 'Mail sent', ['At', 'Code', 'To'], rows);
}

export function requestsTable({ requests }: ShopState): Html {
  const rows = requests
    .list()
    .slice(-60)
    .reverse()
    .map(
      (entry) =>
        html`<tr><td>${time(entry.at)}</td><td>${entry.status}</td><td>${entry.cost ?? ''}</td><td>${entry.operationName ?? ''}</td><td>${entry.method}</td><td class="address">${entry.path}</td><td>${entry.email ?? ''}</td></tr>`,
    );
  const columns = ['At', 'Status', 'Cost', 'Operation', 'Method', 'Path', 'Customer'];
  return table('requests', 'Latest requests', columns, rows);
}

/** A form of one button that does something with an order. */
function orderButton({ id, name }: OrderRecord, action: string, label: string): Html {
  const number = /\d+$/.exec(id)?.[0] ?? '';
  return html`<form method="post" action="/_demo/orders/${number}/${action}"><input type="hidden" name="_at" value="orders"><button type="submit" class="small" aria-label="${label}: ${name}">${label}</button></form>`;
}

const isWished = ({ editRequests }: OrderRecord) =>
  editRequests.some(({ status }) => status === 'REQUESTED');

/** The newest orders of everybody and all that somebody wishes to change, with the buttons for the shop's part. */
export function ordersTable({ world }: ShopState): Html {
  const newest = [...world.customers.values()]
    .flatMap(({ email, orders }) =>
      orders
        .filter((order, index) => index >= orders.length - 3 || isWished(order))
        .map((order) => ({ email, order })),
    )
    .sort((one, other) => other.order.createdAt.localeCompare(one.order.createdAt))
    .filter(({ order }, index) => index < 15 || isWished(order));
  const rows = newest.map(({ email, order }) => {
    const edit = isWished(order)
      ? html`<div class="note">Wishes to change it</div>${orderButton(order, 'edits/grant', 'Grant')}${orderButton(order, 'edits/decline', 'Turn down')}`
      : null;
    return html`<tr><td>${order.name}</td><td>${order.financialStatus ?? ''}<br>${order.fulfillmentStatus}</td><td>${orderButton(order, 'advance', 'Advance')}${edit}</td><td class="address">${email}</td></tr>`;
  });
  const columns = ['Order', 'Status', 'Next step', 'Customer'];
  return table('orders', 'Orders under way', columns, rows);
}
