import {
  listPublicMetaobjects,
  METAOBJECT_DEFINITIONS,
  type MetaobjectFieldRecord,
  type MetaobjectRecord,
} from '../../world/content/metaobjects.ts';
import { listReferences } from '../../world/metafields/values.ts';
import { type PageArgs, paginate } from '../connection.ts';
import type { GetNode, StorefrontContext } from '../context.ts';
import { badRequest } from '../errors.ts';
import { listReferenced } from './references.ts';
import { publishedAt, translated } from './translated.ts';

type Key = { id?: string | null; handle?: { type: string; handle: string } | null };
type ListArgs = PageArgs & { type: string; sortKey?: string | null };

const fieldOf = ({ fields }: MetaobjectRecord, key: string | undefined) =>
  fields.find((field) => field.key === key) ?? null;

const toRenderable = ({ type }: MetaobjectRecord) =>
  METAOBJECT_DEFINITIONS[type]?.renderable ?? null;

export const metaobjectRoots = {
  metaobject: (_root: unknown, { handle: key, id }: Key) =>
    listPublicMetaobjects().find((each) =>
      id ? each.id === id : each.type === key?.type && each.handle === key.handle,
    ) ?? null,
  metaobjects: (_root: unknown, args: ListArgs) => {
    const found = listPublicMetaobjects(args.type);
    if (args.sortKey && !['id', 'updated_at'].includes(args.sortKey)) {
      throw badRequest('Invalid sort key. Supported keys are id and updated_at.');
    }
    if (args.sortKey === 'updated_at') {
      found.sort((one, other) => (one.updatedAt < other.updatedAt ? -1 : 1));
    }
    return paginate(found, args, ({ id }) => id);
  },
};

export function createMetaobjectResolvers(getNode: GetNode) {
  return {
    Metaobject: {
      field: (metaobject: MetaobjectRecord, { key }: { key: string }) => fieldOf(metaobject, key),
      onlineStoreUrl: (metaobject: MetaobjectRecord, _args: unknown, context: StorefrontContext) =>
        toRenderable(metaobject) &&
        publishedAt<MetaobjectRecord>(({ handle, type }) => `/pages/${type}/${handle}`)(
          metaobject,
          _args,
          context,
        ),
      seo: (metaobject: MetaobjectRecord) => {
        const renderable = toRenderable(metaobject);
        return (
          renderable && {
            title: fieldOf(metaobject, renderable.title),
            description: fieldOf(metaobject, renderable.description),
          }
        );
      },
    },
    MetaobjectField: {
      reference: (
        { type, value }: MetaobjectFieldRecord,
        _args: unknown,
        context: StorefrontContext,
      ) =>
        type.startsWith('list.')
          ? null
          : (listReferences(type, value.en).map((id) => getNode(context, id))[0] ?? null),
      references: (
        { type, value }: MetaobjectFieldRecord,
        args: PageArgs,
        context: StorefrontContext,
      ) => listReferenced(getNode, context, type, value.en, args),
      value: translated<MetaobjectFieldRecord>(({ value }) => value),
    },
  };
}
