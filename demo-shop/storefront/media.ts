import type { Catalog, CatalogProduct } from '../world/catalog.ts';
import { EXTERNAL_VIDEO_ID, FURTHER_MEDIA } from '../world/content/product-media.ts';
import { findReference } from '../world/metafields/references.ts';
import { type PageArgs, paginate } from './connection.ts';
import type { StorefrontContext } from './context.ts';
import { toMediaImage } from './images.ts';

/** Films, models and files by id; pictures of products are found elsewhere. */
export function getMedia(id: string, catalog: Catalog, shopOrigin: string) {
  if (id !== EXTERNAL_VIDEO_ID) return findReference(id, catalog, shopOrigin);
  const originUrl = 'https://www.youtube.com/watch?v=-demo-shop-';
  return {
    id,
    __typename: 'ExternalVideo',
    alt: 'Seasoning a pan, in three minutes',
    embedUrl: 'https://www.youtube.com/embed/-demo-shop-',
    embeddedUrl: originUrl,
    host: 'YOUTUBE',
    originUrl,
    mediaContentType: 'EXTERNAL_VIDEO',
    previewImage: catalog.productByHandle('cast-iron-skillet')?.images.at(-1) ?? null,
  };
}

type MediaArgs = PageArgs & { sortKey?: string | null };

export function createMediaResolvers(catalog: Catalog) {
  return {
    Product: {
      media: (product: CatalogProduct, args: MediaArgs, { shopOrigin }: StorefrontContext) =>
        paginate(listMedia(product, catalog, shopOrigin), args, ({ id }) => id),
    },
  };
}

/** A product's pictures and what else there is to see of it, in the shop's order. */
function listMedia(product: CatalogProduct, catalog: Catalog, shopOrigin: string) {
  const further = FURTHER_MEDIA[product.handle] ?? [];
  return [
    ...product.images.map(toMediaImage),
    ...further.flatMap((id) => getMedia(id, catalog, shopOrigin) ?? []),
  ];
}
