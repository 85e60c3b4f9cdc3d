import { toNumericId } from '../../customer-account/connection.ts';
import type { ShopState } from '../../state.ts';
import { getNextBillingDate } from '../../world/subscriptions/cycles.ts';
import { type Html, html } from '../html.ts';
import { table } from './tables.ts';

/** Everybody's contracts, each with the buttons that bill the next cycle, well or badly. */
export function subscriptionsTable({ now, world }: ShopState): Html {
  const rows = world.subscriptions.list().map((contract) => {
    const { customerId, id, lines, status } = contract;
    const next = getNextBillingDate(contract, now())?.slice(0, 10) ?? '';
    const action = `/_demo/subscriptions/${toNumericId(id)}/bill`;
    const title = lines[0]?.title ?? '';
    const button = (outcome: string, label: string) =>
      html`<form method="post" action="${action}"><input type="hidden" name="_at" value="subscriptions"><input type="hidden" name="outcome" value="${outcome}"><button type="submit" class="small" aria-label="${label}: ${title}">${label}</button></form>`;
    const buttons = next ? [button('success', 'Bill'), button('failure', 'Decline')] : [];
    return html`<tr><td>${title}</td><td>${status}</td><td>${next}</td><td>${buttons}</td><td class="address">${world.customers.get(customerId)?.email ?? ''}</td></tr>`;
  });
  const columns = ['Subscription', 'Status', 'Next bill', 'Bill it now', 'Customer'];
  return table('subscriptions', 'Subscriptions', columns, rows);
}

/** Draft orders, each with the button that moves it on. */
export function draftOrdersTable({ world }: ShopState): Html {
  const rows = [...world.draftOrders.values()].map(({ email, id, name, status }) => {
    const action = `/_demo/draft-orders/${toNumericId(id)}/advance`;
    const button = html`<form method="post" action="${action}"><input type="hidden" name="_at" value="drafts"><button type="submit" class="small" aria-label="Advance ${name}">Advance</button></form>`;
    return html`<tr><td>${name}</td><td>${status}</td><td>${status === 'COMPLETED' ? '' : button}</td><td class="address">${email ?? ''}</td></tr>`;
  });
  return table('drafts', 'Draft orders', ['Draft', 'Status', 'Next step', 'Customer'], rows);
}
