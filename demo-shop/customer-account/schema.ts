import { readFileSync } from 'node:fs';
import { buildSchema, extendSchema, type GraphQLSchema, parse } from 'graphql';
import type { World } from '../world/world.ts';

export type { CustomerAccountContext } from './context.ts';

import { addressResolvers } from './resolvers/address.ts';
import { addressMutations } from './resolvers/address-mutations.ts';
import { closeColleagues } from './resolvers/colleagues.ts';
import { companyResolvers } from './resolvers/company.ts';
import { companyLocationResolvers } from './resolvers/company-location.ts';
import { companyMutations } from './resolvers/company-mutations.ts';
import { customerResolvers } from './resolvers/customer.ts';
import { attachResolvers, defineType, type Resolvers } from './resolvers/define.ts';
import { draftOrderResolvers } from './resolvers/draft-order.ts';
import { fulfillmentResolvers } from './resolvers/fulfillment.ts';
import { imageResolvers } from './resolvers/image.ts';
import { lineItemResolvers } from './resolvers/line-item.ts';
import { metafieldResolvers } from './resolvers/metafield.ts';
import { metafieldMutations } from './resolvers/metafield-mutations.ts';
import { orderResolvers } from './resolvers/order.ts';
import { orderEditMutations, orderEditQueries } from './resolvers/order-edit-requests.ts';
import { orderEditResolvers } from './resolvers/order-edits.ts';
import { paymentResolvers } from './resolvers/payment.ts';
import { profileMutations } from './resolvers/profile-mutations.ts';
import { queryResolvers } from './resolvers/query.ts';
import { returnInformationResolvers } from './resolvers/return-information.ts';
import { returnMutations, returnRequestResolvers } from './resolvers/return-requests.ts';
import { returnResolvers } from './resolvers/returns.ts';
import { shopResolvers } from './resolvers/shop.ts';
import { storeCreditResolvers } from './resolvers/store-credit.ts';
import { storefrontTokenMutation } from './resolvers/storefront-token-mutation.ts';
import { subscriptionResolvers } from './resolvers/subscription.ts';
import { subscriptionDeliveryMutations } from './resolvers/subscription-delivery-mutations.ts';
import { subscriptionMutations } from './resolvers/subscription-mutations.ts';

const SDL = new URL('../schemas/customer-account-2026-10.graphql', import.meta.url);
const ORDER_EDITS = new URL(
  '../schemas/customer-account-2026-10-order-edits.graphql',
  import.meta.url,
);

const resolvers: Resolvers = {
  ...addressResolvers,
  ...companyLocationResolvers,
  ...companyResolvers,
  ...customerResolvers,
  ...draftOrderResolvers,
  ...fulfillmentResolvers,
  ...imageResolvers,
  ...lineItemResolvers,
  ...metafieldResolvers,
  ...orderResolvers,
  ...paymentResolvers,
  ...queryResolvers,
  ...returnInformationResolvers,
  ...returnRequestResolvers,
  ...returnResolvers,
  ...shopResolvers,
  ...storeCreditResolvers,
  ...subscriptionResolvers,
  Mutation: defineType({
    ...profileMutations,
    ...metafieldMutations,
    ...storefrontTokenMutation,
    ...addressMutations,
    ...returnMutations,
    ...companyMutations,
    ...subscriptionMutations,
    ...subscriptionDeliveryMutations,
  }),
};

/**
 * The whole public Customer Account API 2026-10 as an executable schema. Abstract types
 * are told apart by `__typename` on what resolvers return; the data is `context.world`, so that one
 * schema serves a world through all its resets.
 */
export function createCustomerAccountSchema(
  _world: World,
  { orderEdits }: { orderEdits: boolean },
): GraphQLSchema {
  const base = attachResolvers(buildSchema(readFileSync(SDL, 'utf8')), resolvers);
  const schema = closeColleagues(base);
  if (!orderEdits) return schema;
  const extended = extendSchema(schema, parse(readFileSync(ORDER_EDITS, 'utf8')));
  return attachResolvers(extended, {
    ...orderEditResolvers,
    QueryRoot: defineType(orderEditQueries),
    Mutation: defineType(orderEditMutations),
  });
}
