import { findDefinition } from '../../world/metafields/definitions.ts';
import type { MetafieldPlace } from '../../world/metafields/store.ts';
import { type MessageCode, toMessage } from '../../world/rules/messages.ts';
import { toDateTime } from '../../world/seed/clock.ts';
import type { CustomerAccountContext, TypeResolvers } from '../context.ts';
import { getOwnerKind } from './metafield.ts';
import { checkMetafield, isOwn, type MetafieldInput } from './metafield-rules.ts';
import { toUserError } from './user-error.ts';

const MOST_AT_ONCE = 25;

function toElementError(
  code: MessageCode,
  elementIndex: number | null,
  field: string | null,
  context: CustomerAccountContext,
) {
  const path = [elementIndex?.toString(), field].filter((part) => part != null);
  const error = toUserError(code, ['metafields', ...path], context);
  // Elsewhere this code speaks of 255 characters; here each field has a length of its own.
  const message =
    code === 'TOO_LONG' ? toMessage('METAFIELD_TOO_LONG', context.language) : error.message;
  return { ...error, message, elementIndex };
}

const toPlaceKey = ({ key, namespace, ownerId }: MetafieldPlace) =>
  `${ownerId} ${namespace}.${key}`;

/** Why a metafield cannot be deleted; null if it can, or if there is nothing to delete. */
function refuseDelete(place: MetafieldPlace, context: CustomerAccountContext) {
  const { key, namespace, ownerId } = place;
  if (!ownerId.trim()) return { code: 'BLANK', field: 'ownerId' } as const;
  if (!/^gid:\/\/shopify\/\w+\/\d+$/.test(ownerId)) {
    return { code: 'INVALID', field: 'ownerId' } as const;
  }
  const kind = getOwnerKind(ownerId);
  if (!kind || kind === 'SHOP') return { code: 'DISALLOWED_OWNER_TYPE', field: 'ownerId' } as const;
  if (!isOwn(ownerId, context)) return { code: 'NOT_FOUND', field: 'ownerId' } as const;
  const isReadOnly = findDefinition(kind, namespace, key)?.access === 'READ';
  return isReadOnly ? ({ code: 'METAFIELD_DELETE_FAILED', field: 'key' } as const) : null;
}

/** Only what the customer may write is ever found by a delete. */
function findDeletable(place: MetafieldPlace, { world }: CustomerAccountContext) {
  const kind = getOwnerKind(place.ownerId);
  const definition = kind && findDefinition(kind, place.namespace, place.key);
  return definition?.access === 'READ_WRITE' ? world.metafields.find(place) : null;
}

export const metafieldMutations: TypeResolvers<unknown> = {
  // "This operation is atomic, meaning no changes are persisted if an error is encountered."
  metafieldsSet: (_root, { metafields }: { metafields: MetafieldInput[] }, context) => {
    const { ids, metafields: store } = context.world;
    const fail = (code: MessageCode) => ({
      metafields: [],
      userErrors: [toElementError(code, null, null, context)],
    });
    if (metafields.length === 0) return fail('BLANK');
    if (metafields.length > MOST_AT_ONCE) return fail('LESS_THAN_OR_EQUAL_TO');
    const seen = new Set<string>();
    const checks = metafields.map((input) => {
      const place = toPlaceKey(input);
      if (seen.has(place)) return { code: 'TAKEN', field: 'key' } as const;
      seen.add(place);
      return checkMetafield(input, context);
    });
    const userErrors = checks.flatMap((check, index) =>
      'code' in check ? [toElementError(check.code, index, check.field, context)] : [],
    );
    if (userErrors.length > 0) return { metafields: [], userErrors };
    const at = toDateTime(context.now());
    const written = metafields.map(({ key, namespace, ownerId, value }, index) => {
      const check = checks[index];
      const type = check && 'type' in check ? check.type : '';
      return store.set({ ownerId, namespace, key, type, value }, at, ids);
    });
    return { metafields: written, userErrors };
  },

  metafieldsDelete: (_root, { metafields }: { metafields: MetafieldPlace[] }, context) => {
    const { metafields: store } = context.world;
    if (metafields.length === 0) {
      return { deletedMetafields: [], userErrors: [toElementError('BLANK', null, null, context)] };
    }
    const userErrors = metafields.flatMap((place, index) => {
      const refusal = refuseDelete(place, context);
      return refusal ? [toElementError(refusal.code, index, refusal.field, context)] : [];
    });
    if (userErrors.length > 0) return { deletedMetafields: [], userErrors };
    // "null if the corresponding metafield isn't found."
    const deletedMetafields = metafields.map((place) => {
      if (!findDeletable(place, context)) return null;
      store.delete(place);
      return place;
    });
    return { deletedMetafields, userErrors };
  },
};
