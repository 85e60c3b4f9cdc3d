import { toPlaceholder } from '../../images/placeholder.ts';
import type { CatalogImage } from '../../world/catalog.ts';
import type { CustomerAccountContext, TypeResolvers } from '../context.ts';
import { defineType } from './define.ts';

/** A picture of a product or of a means of payment. */
type Hosted = Pick<CatalogImage, 'path'>;
type Transform = { maxWidth?: number | null; maxHeight?: number | null; scale?: number | null };

/** Best effort as at Shopify: the size goes into the address, crop and content type are ignored. */
function toUrl(image: Hosted, origin: string, transform: Transform | null | undefined): string {
  const url = new URL(image.path, origin);
  const scale = Math.min(3, Math.max(1, transform?.scale ?? 1));
  if (transform?.maxWidth) url.searchParams.set('width', String(transform.maxWidth * scale));
  if (transform?.maxHeight) url.searchParams.set('height', String(transform.maxHeight * scale));
  return url.href;
}

const original = (image: Hosted, _args: never, { shopOrigin }: CustomerAccountContext) =>
  toUrl(image, shopOrigin, null);

const addresses: TypeResolvers<Hosted> = {
  originalSrc: original,
  src: original,
  transformedSrc: (image, args: Transform, { shopOrigin }) => toUrl(image, shopOrigin, args),
  url: (image, { transform }: { transform?: Transform | null }, { shopOrigin }) =>
    toUrl(image, shopOrigin, transform),
};

export const imageResolvers = {
  Image: defineType<CatalogImage>({
    ...addresses,
    thumbhash: ({ drawing }) => toPlaceholder(drawing),
  }),
  PaymentIconImage: defineType(addresses),
};
