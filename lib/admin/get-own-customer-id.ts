import 'server-only';
import { log } from '@/lib/log';
import { getRequestId } from '@/lib/request-context';
import { requireSession } from '@/lib/session/get-session';
import { customerAccount } from '@/lib/shopify/customer-account';
import { ShopifyError } from '@/lib/shopify/errors';
import { toId } from '@/lib/shopify/gid';
import { OwnCustomerDocument } from './own-customer.customer-account.generated';

/**
 * The GID of whoever is signed in, as the shop says it for the token of this very session; nothing a browser sent
 * takes part. GIDs of customers are the same in both APIs. Asked afresh each time: a session that the shop has ended
 * must not move anything through an app that may do everything.
 * @throws {ShopifyError}
 */
export async function getOwnCustomerId(): Promise<string> {
  const { customer } = await customerAccount(OwnCustomerDocument);
  const { subject } = await requireSession({ isForWriting: true });
  // What has been seen as `sub` is the number in the GID. If it is one, the two must be one person.
  const number = toId(subject) || subject;
  if (/^\d+$/.test(number) && number !== toId(customer.id)) {
    log().error({ event: 'admin.subject_mismatch' }, 'the session and its token differ');
    const facts = { operation: 'OwnCustomer', requestId: await getRequestId() };
    throw new ShopifyError('denied', facts);
  }
  return customer.id;
}
