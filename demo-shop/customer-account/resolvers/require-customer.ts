import { GraphQLError } from 'graphql';
import type { CustomerRecord } from '../../world/records.ts';
import type { CustomerAccountContext } from '../context.ts';

/** The customer whose token it is. A token outliving its customer has no access any more. */
export function requireCustomer({ customerId, world }: CustomerAccountContext): CustomerRecord {
  const customer = world.customers.get(customerId);
  if (customer) return customer;
  throw new GraphQLError('User does not have access', { extensions: { code: 'ACCESS_DENIED' } });
}
