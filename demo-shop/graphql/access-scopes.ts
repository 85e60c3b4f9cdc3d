import type { GraphQLError, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { GraphQLError as ApiError, getNamedType } from 'graphql';

/** The access scopes an app asks a shop for to use the Customer Account API (Shopify API access scopes). */
export const customerScopes = [
  'customer_read_customers',
  'customer_write_customers',
  'customer_read_orders',
  'customer_write_orders',
  'customer_read_draft_orders',
  'customer_read_companies',
  'customer_write_companies',
  'customer_read_store_credit_accounts',
  'customer_read_store_credit_account_transactions',
  'customer_read_own_subscription_contracts',
  'customer_write_own_subscription_contracts',
] as const;

export type CustomerScope = (typeof customerScopes)[number];

/** What can only be read with a scope, by the type a field returns; connections of it included. */
const readScopes: Record<string, CustomerScope> = {
  Customer: 'customer_read_customers',
  Order: 'customer_read_orders',
  Return: 'customer_read_orders',
  CalculatedRequestedOrderEdit: 'customer_read_orders',
  CalculatedReturn: 'customer_read_orders',
  DraftOrder: 'customer_read_draft_orders',
  Company: 'customer_read_companies',
  CompanyContact: 'customer_read_companies',
  CompanyLocation: 'customer_read_companies',
  StoreCreditAccount: 'customer_read_store_credit_accounts',
  StoreCreditAccountTransaction: 'customer_read_store_credit_account_transactions',
  SubscriptionContract: 'customer_read_own_subscription_contracts',
};

const writeScopes: readonly [prefix: string, scope: CustomerScope][] = [
  ['customer', 'customer_write_customers'],
  ['metafields', 'customer_write_customers'],
  ['order', 'customer_write_orders'],
  ['companyLocation', 'customer_write_companies'],
  ['subscription', 'customer_write_own_subscription_contracts'],
];

/** The scope without which this field is refused; null for what needs none of its own. */
export function getNeededScope(parent: GraphQLObjectType, info: GraphQLResolveInfo) {
  if (parent === info.schema.getMutationType()) {
    return writeScopes.find(([prefix]) => info.fieldName.startsWith(prefix))?.[1] ?? null;
  }
  const typeName = getNamedType(info.returnType).name.replace(/(Connection|Edge)$/, '');
  return readScopes[typeName] ?? null;
}

/** The refusal of a field for which the app has no scope. */
export function toScopeError(field: string, scope: string): GraphQLError {
  const requiredAccess = `\`${scope}\` access scope.`;
  return new ApiError(`Access denied for ${field} field. Required access: ${requiredAccess}`, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation: 'https://shopify.dev/api/usage/access-scopes',
      requiredAccess,
    },
  });
}
