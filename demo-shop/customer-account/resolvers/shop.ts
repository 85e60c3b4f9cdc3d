import type { ShopRecord } from '../../world/shop.ts';
import { defineType } from './define.ts';
import { metafieldFields } from './metafield.ts';

export const shopResolvers = {
  Shop: defineType<ShopRecord>({
    ...metafieldFields,
    shopPolicies: ({ policies }) => policies,
  }),
};
