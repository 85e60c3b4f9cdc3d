import type { ProductDetail } from '@/lib/catalog/product-detail';

const availabilities = {
  available: 'https://schema.org/InStock',
  'pre-order': 'https://schema.org/BackOrder',
  'sold-out': 'https://schema.org/SoldOut',
} as const;

/**
 * What search engines read of a product beside its name (schema.org/Product, as microdata: a script of JSON-LD would
 * need an exception from Trusted Types).
 */
export function ProductData({ product, url }: { product: ProductDetail; url: string }) {
  const { variant, vendor, images, paragraphs, availability } = product;
  return (
    <>
      <meta itemProp="url" content={url} />
      {images.slice(0, 3).map((image) => (
        <link key={image.id} itemProp="image" href={image.url} />
      ))}
      {paragraphs[0] ? <meta itemProp="description" content={paragraphs.join(' ')} /> : null}
      {variant?.sku ? <meta itemProp="sku" content={variant.sku} /> : null}
      {vendor ? (
        <span itemProp="brand" itemScope itemType="https://schema.org/Brand">
          <meta itemProp="name" content={vendor} />
        </span>
      ) : null}
      {variant ? (
        <span itemProp="offers" itemScope itemType="https://schema.org/Offer">
          <meta itemProp="url" content={url} />
          <meta itemProp="price" content={variant.price.amount} />
          <meta itemProp="priceCurrency" content={variant.price.currencyCode} />
          <meta itemProp="availability" content={availabilities[availability]} />
        </span>
      ) : null}
    </>
  );
}
