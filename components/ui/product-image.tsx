import clsx from 'clsx';
import { clipText } from '@/lib/clip-text';

export type ProductImageSource = {
  readonly url: string;
  readonly altText?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
};

type ProductImageProps = {
  image: ProductImageSource | null | undefined;
  /** How wide it is drawn, as in HTML, e.g. `(min-width: 640px) 33vw, 50vw`. */
  sizes: string;
  /** Its largest drawn width in CSS pixels. */
  width: number;
  /** Overrides the image's own words; empty where the words beside it say the same. */
  alt?: string;
  /** For the picture people came for, at the top of its page. */
  eager?: boolean;
  className?: string;
};

const densities = [0.5, 1, 2, 3];

/** Shopify's CDN scales by `?width=` (shopify.dev, Storefront API, Image.url). */
function toScaledUrl(url: string, width: number): string {
  if (!URL.canParse(url)) return url;
  const scaled = new URL(url);
  scaled.searchParams.set('width', String(width));
  return scaled.href;
}

/** A product's picture in a square frame that has its size before the picture comes. */
export function ProductImage({
  image,
  sizes,
  width,
  alt,
  eager = false,
  className,
}: ProductImageProps) {
  const frame = clsx('block aspect-square w-full rounded-lg bg-sunken', className);
  if (!image) {
    return (
      <span aria-hidden="true" className={clsx(frame, 'grid place-items-center text-line-strong')}>
        <svg
          aria-hidden="true"
          viewBox="0 0 24 24"
          fill="none"
          className="size-1/3 max-h-12 max-w-12"
        >
          <path
            d="M4 7.5 12 3l8 4.5v9L12 21l-8-4.5v-9Zm0 0 8 4.5m0 0 8-4.5M12 12v9"
            stroke="currentColor"
            strokeWidth="1.25"
            strokeLinejoin="round"
          />
        </svg>
      </span>
    );
  }
  const widths = densities.map((density) => Math.round(width * density));
  return (
    // biome-ignore lint/performance/noImgElement: next/image writes a style attribute, which our policy forbids, and Shopify's CDN scales already
    <img
      src={toScaledUrl(image.url, width)}
      srcSet={widths.map((pixels) => `${toScaledUrl(image.url, pixels)} ${pixels}w`).join(', ')}
      sizes={sizes}
      width={width}
      height={width}
      // Until the picture is there, browsers draw these words in its place.
      alt={clipText(alt ?? image.altText ?? '', 200)}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      className={clsx(frame, 'object-cover')}
    />
  );
}
