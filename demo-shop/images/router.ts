import type { Middleware } from 'koa';
import type { Catalog } from '../world/catalog.ts';
import { BRAND_FILES, type BrandFile } from './brand.ts';
import { drawProduct } from './draw.ts';
import { PAYMENT_ICON_FILES } from './payment-icons.ts';

const PREFIX = '/cdn/shop/';
/** Shopify's CDN makes nothing larger than this: https://shopify.dev/docs/api/liquid/filters/image_url */
const LONGEST_SIDE_PX = 5760;

/** Serves `/cdn/shop/…`: pictures drawn on the spot, fitted into `?width=` and `?height=`. */
export function imagesMiddleware(catalog: Catalog): Middleware {
  const files = new Map<string, BrandFile>(
    Object.entries({ ...BRAND_FILES, ...PAYMENT_ICON_FILES }),
  );
  for (const image of catalog.products.flatMap((product) => product.images)) {
    const { width, height, drawing } = image;
    files.set(image.path, { width, height, draw: (w, h) => drawProduct(drawing, w, h) });
  }

  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    context.set('x-content-type-options', 'nosniff');
    const file = files.get(context.path);
    if (!file) {
      context.status = 404;
      context.set('cache-control', 'no-store');
      context.body = 'Not found';
      return;
    }
    if (context.method !== 'GET' && context.method !== 'HEAD') {
      context.status = 405;
      context.set('allow', 'GET, HEAD');
      return;
    }
    const size = fitInto(file, context.query.width, context.query.height);
    context.set('access-control-allow-origin', '*');
    context.set('cache-control', 'public, max-age=31536000');
    // An SVG opened as a page is a document; this one may do nothing.
    context.set('content-security-policy', "default-src 'none'; sandbox");
    context.type = 'image/svg+xml';
    context.body = file.draw(size.width, size.height);
  };
}

/** Keeps the shape of the picture and stays inside the box that was asked for; a bad size counts as none. */
function fitInto(file: BrandFile, dangerousWidth: unknown, dangerousHeight: unknown) {
  const width = parseSide(dangerousWidth);
  const height = parseSide(dangerousHeight);
  const scale = Math.min(width ? width / file.width : 1, height ? height / file.height : 1);
  return {
    width: Math.max(1, Math.round(file.width * scale)),
    height: Math.max(1, Math.round(file.height * scale)),
  };
}

function parseSide(dangerousSide: unknown): number | null {
  if (typeof dangerousSide !== 'string' || !/^\d{1,4}$/.test(dangerousSide)) return null;
  const side = Number(dangerousSide);
  return side > 0 && side <= LONGEST_SIDE_PX ? side : null;
}
