import type { FieldResolver, TypeResolvers } from '../context.ts';
import { toUnavailable } from './user-error.ts';

/** A mutation this shop has not switched on answers a userError of its own enum, never a crash. */
function closed(
  code: string,
  field: string[],
  payload: Record<string, unknown>,
): FieldResolver<unknown> {
  return (_root, _args, context) => ({
    ...payload,
    userErrors: [toUnavailable(code, field, context)],
  });
}

export const closedMutations: TypeResolvers<unknown> = {
  companyLocationAssignAddress: closed('BUSINESS_LOCATION_NOT_FOUND', ['locationId'], {
    addresses: null,
  }),
};
