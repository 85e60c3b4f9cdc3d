import type { Catalog, CatalogVariant } from './catalog.ts';
import type { OrderRecord } from './order-records.ts';

/** Counts what is on the shelves. The seed's own orders are counted already. */
export type Stock = {
  /** An order was placed: its units are spoken for. */
  take(order: OrderRecord): void;
  /** Runs what takes units off an order, and puts them back on the shelf. */
  restock<Result>(order: OrderRecord, change: () => Result): Result;
  /** Back to the seed. */
  reset(): void;
};

/** Whether there is an end to it: stock is counted, and nothing is sold beyond it. */
export function runsOut({ inventoryPolicy, tracksStock }: CatalogVariant): boolean {
  return tracksStock && inventoryPolicy === 'DENY';
}

function setQuantity(variant: CatalogVariant, quantity: number): void {
  variant.quantityAvailable = quantity;
  variant.availableForSale = !runsOut(variant) || quantity > 0;
}

const removedUnits = ({ lines }: OrderRecord) =>
  new Map(lines.map(({ id, removed }) => [id, removed?.quantity ?? 0]));

export function createStock(catalog: Catalog): Stock {
  const variants = catalog.products.flatMap((product) => product.variants);
  const seeded = new Map(variants.map((variant) => [variant, variant.quantityAvailable]));

  function change(variantId: string | null, by: number): void {
    const variant = catalog.variantById(variantId ?? '')?.variant;
    if (variant?.tracksStock) setQuantity(variant, variant.quantityAvailable + by);
  }

  return {
    take(order) {
      for (const { quantity, variantId } of order.lines) change(variantId, -quantity);
    },
    restock(order, act) {
      const before = removedUnits(order);
      const result = act();
      for (const line of order.lines) {
        const back = (line.removed?.quantity ?? 0) - (before.get(line.id) ?? 0);
        if (back > 0) change(line.variantId, back);
      }
      return result;
    },
    reset() {
      for (const [variant, quantity] of seeded) setQuantity(variant, quantity);
    },
  };
}
