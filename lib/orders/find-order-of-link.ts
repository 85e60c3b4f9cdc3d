import 'server-only';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toId } from '@/lib/shopify/gid';
import { OrderLinksDocument } from './links.customer-account.generated';

/**
 * The order whose status page a link of the shop's e-mails means, among the newest hundred of whoever is signed in;
 * somebody else's is not found. Null without one.
 * @param dangerousToken the last part of the link's path
 * @returns the last part of the order's GID
 * @throws {ShopifyError}
 */
export async function findOrderOfLink(dangerousToken: string): Promise<string | null> {
  const { customer } = await customerAccount(OrderLinksDocument, {});
  const isMeant = (link: string) =>
    URL.canParse(link) && new URL(link).pathname.split('/').includes(dangerousToken);
  const order = customer.orders.nodes.find(({ statusPageUrl }) => isMeant(statusPageUrl));
  return order ? toId(order.id) : null;
}
