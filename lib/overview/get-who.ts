import 'server-only';
import { customerAccount } from '@/lib/shopify/customer-account';
import { WhoDocument } from './who.customer-account.generated';

/** All that another storefront of the shop is told of who is signed in. */
export type Who = {
  readonly firstName: string | null;
  /** An address of the shop's own. */
  readonly picture: string | null;
  /** Of the newest twenty: not cancelled, and not all of it sent. */
  readonly openOrders: number;
};

const sent: ReadonlySet<string> = new Set(['FULFILLED', 'RESTOCKED']);

/**
 * One operation.
 * @throws {ShopifyError}
 */
export async function getWho(): Promise<Who> {
  const { customer } = await customerAccount(WhoDocument, {});
  const isOpen = ({ cancelledAt, fulfillmentStatus }: (typeof customer.orders.nodes)[number]) =>
    !cancelledAt && !sent.has(fulfillmentStatus);
  return {
    firstName: customer.firstName?.trim() || null,
    picture: customer.imageUrl || null,
    openOrders: customer.orders.nodes.filter(isOpen).length,
  };
}
