import { createHash } from 'node:crypto';
import type { TypeResolvers } from '../context.ts';
import { requireCustomer } from './query.ts';

export const storefrontTokenMutation: TypeResolvers<unknown> = {
  /** Deprecated since 2025-01: the Storefront API takes the access token of this API as it is. */
  storefrontCustomerAccessTokenCreate: (_root, _args, context) => {
    const { id } = requireCustomer(context);
    const secret = `${id} ${context.now().toISOString()} ${context.world.shop.id}`;
    const customerAccessToken = createHash('sha256').update(secret).digest('hex').slice(0, 32);
    return { customerAccessToken, userErrors: [] };
  },
};
