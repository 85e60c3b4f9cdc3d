import { ARTICLES } from '../world/content/articles.ts';
import { BLOGS } from '../world/content/blogs.ts';
import { COLLECTIONS, COLLECTIONS_UPDATED_AT } from '../world/content/collections.ts';
import { listPublicMetaobjects, METAOBJECT_DEFINITIONS } from '../world/content/metaobjects.ts';
import { PAGES } from '../world/content/pages.ts';
import type { StorefrontWorld } from './context.ts';
import type { ImageNode } from './images.ts';

const PAGE_SIZE = 250;

/** Everything of one kind that search engines may list, 250 a page, pages counted from 1. */
export function toSitemap(world: StorefrontWorld, type: string) {
  const items = listItems(world, type);
  return {
    pagesCount: { count: Math.ceil(items.length / PAGE_SIZE), precision: 'EXACT' },
    resources: ({ page }: { page: number }) => ({
      hasNextPage: items.length > page * PAGE_SIZE,
      items: page < 1 ? [] : items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    }),
  };
}

function toImage(image: ImageNode | null | undefined, updatedAt: string) {
  return image ? { alt: image.altText, filepath: image.path.slice(1), updatedAt } : null;
}

const toItem = (
  handle: string,
  title: string,
  updatedAt: string,
  image: ImageNode | null | undefined = null,
) => ({
  __typename: 'SitemapResource',
  ...{ handle, title, updatedAt, image: toImage(image, updatedAt) },
});

function listItems({ catalog }: StorefrontWorld, type: string): object[] {
  switch (type) {
    case 'PRODUCT':
      return catalog.products.map(({ handle, images, publishedAt, title }) =>
        toItem(handle, title, publishedAt, images[0]),
      );
    case 'COLLECTION':
      return COLLECTIONS.map(({ handle, holds, title }) =>
        toItem(
          handle,
          title.en,
          COLLECTIONS_UPDATED_AT,
          catalog.products.find(holds)?.images.at(-1),
        ),
      );
    case 'PAGE':
      return PAGES.map(({ handle, title, updatedAt }) => toItem(handle, title.en, updatedAt));
    case 'BLOG':
      return BLOGS.map(({ handle, title }) => toItem(handle, title.en, COLLECTIONS_UPDATED_AT));
    case 'ARTICLE':
      return ARTICLES.map(({ blog, handle, product, publishedAt, title }) =>
        toItem(
          `${blog}/${handle}`,
          title.en,
          publishedAt,
          catalog.productByHandle(product)?.images.at(-1),
        ),
      );
    default:
      return listMetaobjectItems();
  }
}

/** Only kinds whose entries are pages of the online store. */
function listMetaobjectItems() {
  return listPublicMetaobjects()
    .filter(({ type }) => METAOBJECT_DEFINITIONS[type]?.renderable)
    .map(({ handle, type, updatedAt }) => ({
      __typename: 'SitemapResourceMetaobject',
      ...{ handle, type, updatedAt, onlineStoreUrlHandle: type },
    }));
}
