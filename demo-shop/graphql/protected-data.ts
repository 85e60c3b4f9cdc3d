import { GraphQLError, type GraphQLResolveInfo, getNamedType } from 'graphql';

/** Level 2 is a customer's name, address, phone and e-mail; all else about a customer is level 1. */
const level2Types =
  /^(CustomerAddress(Connection|Edge)?|CustomerEmailAddress|CustomerPhoneNumber)$/;
const level2Fields = new Set([
  'Customer.firstName',
  'Customer.lastName',
  'Customer.displayName',
  'Order.email',
  'Order.phone',
]);

/**
 * Whether a field holds more than the app was approved for
 * (shopify.dev, "Work with protected customer data"; the API needs level 1 at least).
 */
export function isProtected(approved: 'level-1' | 'none', info: GraphQLResolveInfo): boolean {
  if (approved === 'none') return info.path.prev === undefined;
  const coordinate = `${info.parentType.name}.${info.fieldName}`;
  return level2Fields.has(coordinate) || level2Types.test(getNamedType(info.returnType).name);
}

export function toProtectedDataError(field: string): GraphQLError {
  const documentation = 'https://shopify.dev/docs/apps/launch/protected-customer-data';
  return new GraphQLError(
    `This app is not approved to use the ${field} field. See ${documentation} for more details.`,
    { extensions: { code: 'ACCESS_DENIED', documentation } },
  );
}
