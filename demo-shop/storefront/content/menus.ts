import { MENUS, type MenuItemRecord, type MenuRecord } from '../../world/content/menus.ts';
import type { GetNode, StorefrontContext } from '../context.ts';
import { translated } from './translated.ts';

export const menuRoots = {
  menu: (_root: unknown, { handle }: { handle: string }) =>
    MENUS.find((menu) => menu.handle === handle) ?? null,
};

/** Paths of the online store by type of gid; an article's has its blog's in it. */
const PLACES: Readonly<Record<string, string>> = {
  Blog: 'blogs',
  Collection: 'collections',
  Page: 'pages',
  Product: 'products',
  ShopPolicy: 'policies',
};

type Resource = { id: string; handle: string; blog?: string; type?: string };

function toPath({ path, resourceId, tags }: MenuItemRecord, resource: Resource | null): string {
  if (path) return path;
  const kind = resourceId?.split('/')[3] ?? '';
  if (!resource) return '/';
  if (kind === 'Article') return `/blogs/${resource.blog}/${resource.handle}`;
  if (kind === 'Metaobject') return `/pages/${resource.type}/${resource.handle}`;
  // https://help.shopify.com/manual/online-store/menus-and-links: tags filter a collection in its path.
  const filter = tags.length > 0 ? `/${tags.join('+')}` : '';
  return `/${PLACES[kind]}/${resource.handle}${filter}`;
}

/** `Menu.items` and `MenuItem.items`: without what leads to a thing that this buyer's catalogue leaves out. */
function listItems(getNode: GetNode) {
  return (
    { items }: Pick<MenuRecord, 'items'>,
    _args: unknown,
    context: StorefrontContext,
  ): MenuItemRecord[] =>
    items.filter(({ resourceId }) => !resourceId || getNode(context, resourceId) !== null);
}

export function createMenuResolvers(getNode: GetNode) {
  const items = listItems(getNode);
  const getResource = (item: MenuItemRecord, context: StorefrontContext) =>
    item.resourceId ? getNode(context, item.resourceId) : null;
  return {
    Menu: {
      items,
      itemsCount: (menu: MenuRecord, args: unknown, context: StorefrontContext) =>
        items(menu, args, context).length,
      title: translated<MenuRecord>(({ title }) => title),
    },
    MenuItem: {
      items,
      resource: (item: MenuItemRecord, _args: unknown, context: StorefrontContext) =>
        getResource(item, context),
      title: translated<MenuItemRecord>(({ title }) => title),
      url: (item: MenuItemRecord, _args: unknown, context: StorefrontContext) =>
        new URL(toPath(item, getResource(item, context) as Resource | null), context.shopOrigin)
          .href,
    },
  };
}
