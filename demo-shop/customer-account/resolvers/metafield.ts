import { findDefinition, type MetafieldOwner } from '../../world/metafields/definitions.ts';
import { findReference } from '../../world/metafields/references.ts';
import { type MetafieldRecord, toCompareDigest } from '../../world/metafields/store.ts';
import { listReferences, toJsonValue } from '../../world/metafields/values.ts';
import { type ConnectionArgs, toListConnection } from '../connection.ts';
import type { CustomerAccountContext } from '../context.ts';
import { defineType } from './define.ts';

const OWNERS: Readonly<Record<string, MetafieldOwner>> = {
  Company: 'COMPANY',
  CompanyLocation: 'COMPANY_LOCATION',
  Customer: 'CUSTOMER',
  Order: 'ORDER',
  Shop: 'SHOP',
};

/** What kind of thing a gid names; null if it is none that has metafields. */
export function getOwnerKind(ownerId: string): MetafieldOwner | null {
  return OWNERS[/^gid:\/\/shopify\/(\w+)\/\d+$/.exec(ownerId)?.[1] ?? ''] ?? null;
}

type Identifier = { key: string; namespace: string };
type Owner = { id: string };

function find(ownerId: string, { key, namespace }: Identifier, { world }: CustomerAccountContext) {
  const kind = getOwnerKind(ownerId);
  const definition = kind && findDefinition(kind, namespace, key);
  // Without a definition that grants it, a metafield does not exist for this API.
  if (!definition || definition.access === 'NONE') return null;
  return world.metafields.find({ ownerId, namespace, key });
}

/** `metafield` and `metafields` of `HasMetafields`, for any type whose record has a gid as `id`. */
export const metafieldFields = {
  metafield: ({ id }: Owner, identifier: Identifier, context: CustomerAccountContext) =>
    find(id, identifier, context),
  metafields: (
    { id }: Owner,
    { identifiers }: { identifiers: Identifier[] },
    context: CustomerAccountContext,
  ) => identifiers.map((identifier) => find(id, identifier, context)),
};

function refer(type: string, value: string | null, { shopOrigin, world }: CustomerAccountContext) {
  return listReferences(type, value ?? '')
    .map((id) => findReference(id, world.catalog, shopOrigin))
    .filter((reference) => reference !== null);
}

type MetaobjectFieldRecord = { key: string; type: string; value: string };

export const metafieldResolvers = {
  Metafield: defineType<MetafieldRecord>({
    compareDigest: toCompareDigest,
    description: ({ key, namespace, ownerId }) => {
      const kind = getOwnerKind(ownerId);
      return (kind && findDefinition(kind, namespace, key)?.description) ?? null;
    },
    jsonValue: ({ type, value }) => toJsonValue(type, value),
    reference: ({ type, value }, _args, context) =>
      type.startsWith('list.') ? null : (refer(type, value, context)[0] ?? null),
    references: ({ type, value }, args: ConnectionArgs, context) =>
      /^list\..*_reference$/.test(type)
        ? toListConnection(refer(type, value, context), args)
        : null,
  }),
  Metaobject: defineType<{ fields: MetaobjectFieldRecord[] }>({
    field: ({ fields }, { key }: { key: string }) =>
      fields.find((field) => field.key === key) ?? null,
  }),
  MetaobjectField: defineType<MetaobjectFieldRecord>({
    reference: ({ type, value }, _args, context) => refer(type, value, context)[0] ?? null,
  }),
};
