import type { CatalogProduct, CatalogVariant } from './catalog.ts';
import type { Ids } from './ids.ts';
import type { LineRecord } from './records.ts';

type Purchase = Pick<LineRecord, 'allocations' | 'attributes' | 'quantity' | 'unitPrice'>;

/** An order's line as it is bought: what the catalogue says of the variant, kept from then on. Untaxed yet. */
export function toPurchasedLine(
  product: CatalogProduct,
  variant: CatalogVariant,
  { allocations, attributes, quantity, unitPrice }: Purchase,
  ids: Ids,
): LineRecord {
  const alone = product.variants.length === 1;
  return {
    id: ids.take('LineItem'),
    productId: product.id,
    variantId: variant.id,
    title: product.title,
    variantTitle: alone ? null : variant.title,
    options: alone ? [] : variant.selectedOptions,
    vendor: product.vendor,
    productType: product.productType,
    sku: variant.sku,
    image: variant.image,
    unitPrice,
    quantity,
    requiresShipping: variant.requiresShipping,
    giftCard: product.isGiftCard,
    attributes,
    allocations,
    taxes: [],
    removed: null,
    addedAt: null,
    group: null,
  };
}
