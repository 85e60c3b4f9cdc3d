import { ARTICLES } from '../../world/content/articles.ts';
import { BLOGS } from '../../world/content/blogs.ts';
import { getCategory } from '../../world/content/categories.ts';
import { LOCATIONS } from '../../world/content/locations.ts';
import { listMenuItems, MENUS } from '../../world/content/menus.ts';
import { listPublicMetaobjects } from '../../world/content/metaobjects.ts';
import { PAGES } from '../../world/content/pages.ts';
import { REDIRECTS } from '../../world/content/redirects.ts';
import type { ShopNode } from '../context.ts';

const LISTS: Readonly<Record<string, readonly ShopNode[]>> = {
  Article: ARTICLES,
  Blog: BLOGS,
  Comment: ARTICLES.flatMap(({ comments }) => comments),
  Location: LOCATIONS,
  Menu: MENUS,
  MenuItem: MENUS.flatMap(({ items }) => listMenuItems(items)),
  Metaobject: listPublicMetaobjects(),
  Page: PAGES,
  UrlRedirect: REDIRECTS,
};

/** What the shop wrote, by its gid. */
export function findContentNode(type: string, id: string): ShopNode | null {
  if (type === 'TaxonomyCategory') return getCategory(id);
  if (!Object.hasOwn(LISTS, type)) return null;
  return LISTS[type]?.find((node) => node.id === id) ?? null;
}
