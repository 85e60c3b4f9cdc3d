import 'server-only';
import { z } from 'zod';
import { getEnv } from '@/lib/env';
import { parseJson } from '@/lib/parse-json';

/** What a webhook comes to for us. */
export type Notice =
  /** Nobody is this customer any more: the number of the GID. */
  | { readonly kind: 'customer-gone'; readonly customerId: string }
  | { readonly kind: 'data-request'; readonly requestId: number }
  | { readonly kind: 'shop-redact' }
  | { readonly kind: 'no-change' };

const id = z.int().positive();
const shop = z.object({ shop_id: id, shop_domain: z.string() });
const person = z.object({ id });

/** The number and the GID have to agree: an order's body under a customer's topic is a forgery (T121). */
const customer = z
  .object({ id, admin_graphql_api_id: z.string() })
  .refine((body) => body.admin_graphql_api_id === `gid://shopify/Customer/${body.id}`);

const merge = z.object({
  status: z.string(),
  admin_graphql_api_customer_deleted_id: z.string().regex(/^gid:\/\/shopify\/Customer\/\d+$/),
});

const toGone = (customerId: number | string | undefined): Notice => ({
  kind: 'customer-gone',
  customerId: String(customerId),
});

const ofCustomer = customer.transform((body) => toGone(body.id));

/** Only the body is signed, so a topic counts for no more than its body bears out. */
const topics = {
  'customers/disable': ofCustomer,
  'customers/delete': ofCustomer,
  'customers/redact': shop
    .extend({ customer: person })
    .transform((body) => toGone(body.customer.id)),
  'customers/merge': merge.transform(
    (body): Notice =>
      body.status === 'completed'
        ? toGone(body.admin_graphql_api_customer_deleted_id.split('/').at(-1))
        : { kind: 'no-change' },
  ),
  'customers/data_request': shop
    .extend({ customer: person, data_request: person })
    .transform((body): Notice => ({ kind: 'data-request', requestId: body.data_request.id })),
  'shop/redact': z.strictObject(shop.shape).transform((): Notice => ({ kind: 'shop-redact' })),
} as const;

export type Topic = keyof typeof topics;

/** The topics that mean something to us; all others are answered and left at that. */
export const isTopic = (dangerousTopic: string): dangerousTopic is Topic =>
  Object.hasOwn(topics, dangerousTopic);

/** Compliance bodies say, under the signature, whose they are. */
function isOfOurShop(body: unknown): boolean {
  const named = shop.partial().safeParse(body);
  if (!named.success) return true;
  const { shop_id, shop_domain } = named.data;
  const { shopId, myshopifyDomain } = getEnv();
  const isSameId = shop_id === undefined || String(shop_id) === shopId;
  return isSameId && (shop_domain === undefined || shop_domain === myshopifyDomain);
}

/** The meaning of a body that the shop has signed; null when it is not what its topic promises. */
export function parseNotice(topic: Topic, text: string): Notice | 'other-shop' | null {
  const body = parseJson(text);
  if (!isOfOurShop(body)) return 'other-shop';
  return topics[topic].safeParse(body).data ?? null;
}
