import type { Catalog } from '../../world/catalog.ts';
import type { GetNode } from '../context.ts';
import { articleRoots, createArticleResolvers } from './articles.ts';
import { blogResolvers, blogRoots } from './blogs.ts';
import { locationResolvers, locationRoots } from './locations.ts';
import { createMenuResolvers, menuRoots } from './menus.ts';
import { createMetaobjectResolvers, metaobjectRoots } from './metaobjects.ts';
import { pageResolvers, pageRoots } from './pages.ts';
import { redirectRoots } from './redirects.ts';

/** Fields of the query root that answer with what the shop wrote. */
export const contentRoots = {
  ...articleRoots,
  ...blogRoots,
  ...locationRoots,
  ...menuRoots,
  ...metaobjectRoots,
  ...pageRoots,
  ...redirectRoots,
};

export function createContentResolvers(catalog: Catalog, getNode: GetNode) {
  return {
    ...createArticleResolvers(catalog),
    ...blogResolvers,
    ...locationResolvers,
    ...createMenuResolvers(getNode),
    ...createMetaobjectResolvers(getNode),
    ...pageResolvers,
  };
}
