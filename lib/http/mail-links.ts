import 'server-only';
import { routes } from '@/lib/routes';

/** Account pages of the shop's own, and ours that show the same. */
const pages: Readonly<Record<string, string>> = {
  orders: routes.orders(),
  profile: routes.profile(),
  settings: routes.profile(),
  addresses: routes.addresses(),
  subscriptions: routes.subscriptions(),
  'store-credit': routes.storeCredit(),
};

/**
 * Links of the shop's e-mails, which never die: they name Shopify's own account pages, on our domain.
 * `/{shopId}/account/orders/{number}` is an order, `/{shopId}/orders/{token}` and `…/authenticate` the order status
 * page of before, `/{shopId}/account/…` and `/a/…` other pages. The `key` of such a link opens an order without
 * signing in; it is dropped, since here people sign in.
 * @returns our own path, or null for every other path
 */
export function toOwnPath(pathname: string): string | null {
  const [shop = '', area, kind = '', id = '', ...rest] = pathname.split('/').slice(1);
  if (shop === 'a' && area) return routes.account();
  if (!/^\d{1,20}$/.test(shop)) return null;
  if (area === 'orders' && /^[\w-]{1,100}$/.test(kind)) return routes.orderOfLink(kind);
  if (area !== 'account') return null;
  if (kind === 'orders' && /^\d{1,20}$/.test(id)) {
    const [part, returnId] = rest;
    const isReturn = part === 'returns' && returnId && /^\d{1,20}$/.test(returnId);
    return isReturn ? routes.orderReturn(id, returnId) : routes.order(id);
  }
  if (kind === 'orders' && /^[\w-]{1,100}$/.test(id)) return routes.orderOfLink(id);
  return (Object.hasOwn(pages, kind) && pages[kind]) || routes.account();
}
