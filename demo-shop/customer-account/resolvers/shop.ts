import type { ShopRecord } from '../../world/shop.ts';
import { defineType } from './define.ts';

export const shopResolvers = {
  Shop: defineType<ShopRecord>({
    metafield: () => null,
    metafields: (_shop, { identifiers }: { identifiers: unknown[] }) => identifiers.map(() => null),
    shopPolicies: ({ policies }) => policies,
  }),
};
