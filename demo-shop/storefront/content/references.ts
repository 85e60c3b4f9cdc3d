import { listReferences } from '../../world/metafields/values.ts';
import { type PageArgs, paginate } from '../connection.ts';
import type { GetNode, StorefrontContext } from '../context.ts';

/** What a list of references points at; null for a value that is no list of them. */
export function listReferenced(
  getNode: GetNode,
  context: StorefrontContext,
  type: string,
  value: string,
  args: PageArgs,
) {
  if (!/^list\.\w+_reference$/.test(type)) return null;
  const nodes = listReferences(type, value).flatMap((id) => getNode(context, id) ?? []);
  return paginate(nodes, args, ({ id }) => id);
}
