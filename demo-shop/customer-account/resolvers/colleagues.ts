import { GraphQLError, type GraphQLSchema, isObjectType } from 'graphql';
import { listContactsOf } from '../../world/companies/find-companies.ts';
import type { CompanyContactRecord } from '../../world/companies/records.ts';
import type { CustomerRecord } from '../../world/records.ts';
import type { CustomerAccountContext } from '../context.ts';

/**
 * What the people of one company may know of each other. Orders and contacts in it are narrowed to
 * what the one who asks may see.
 */
const SHARED: ReadonlySet<string> = new Set([
  'companyContacts',
  'displayName',
  'draftOrders',
  'emailAddress',
  'firstName',
  'id',
  'imageUrl',
  'lastName',
  'orders',
]);

/** Who a customer is in which company; of a colleague only the companies both are in. */
export function listSharedContacts(
  { id }: CustomerRecord,
  { customerId, world }: CustomerAccountContext,
): CompanyContactRecord[] {
  const own = listContactsOf(world, customerId).map(({ companyId }) => companyId);
  return listContactsOf(world, id).filter(({ companyId }) => own.includes(companyId));
}

/**
 * A colleague is reachable through orders and contacts, a colleague's address book, phone or store
 * credit is not: those fields are refused on every customer but one's own. It goes over the whole
 * type, so that a field added later is closed too.
 */
export function closeColleagues(schema: GraphQLSchema): GraphQLSchema {
  const type = schema.getType('Customer');
  if (!isObjectType(type)) return schema;
  for (const field of Object.values(type.getFields())) {
    if (SHARED.has(field.name)) continue;
    const { resolve } = field;
    field.resolve = (source: CustomerRecord, args, context: CustomerAccountContext, info) => {
      if (source.id !== context.customerId) {
        const extensions = { code: 'ACCESS_DENIED' };
        throw new GraphQLError(`Access denied for ${field.name} field.`, { extensions });
      }
      const own = source[field.name as keyof CustomerRecord];
      return resolve ? resolve(source, args, context, info) : own;
    };
  }
  return schema;
}
