import type { CatalogProduct } from '../world/catalog.ts';

/** One discount of the shop; amounts in euro. A `code` of null applies by itself. */
export type ShopDiscount = {
  code: string | null;
  title: string;
  value: { percentage: number } | { euro: string };
  /** Of the whole order, of some products (line by line), or of the way there. */
  kind: 'order' | 'product' | 'shipping';
  /** Which products a product discount is for, and which ones count towards a minimum. */
  entitles: (product: CatalogProduct) => boolean;
  minimumEuro: string | null;
  minimumQuantity: number;
  endsAt: string | null;
  /** Only for customers with this tag. */
  customerTag: string | null;
  oncePerCustomer: boolean;
  /** Somebody else had the last one. */
  usedUp: boolean;
  /** Not together with another code. */
  alone: boolean;
  oneTimePurchasesOnly: boolean;
};

function discount(changes: Partial<ShopDiscount> & Pick<ShopDiscount, 'value'>): ShopDiscount {
  return {
    code: null,
    title: changes.code ?? '',
    kind: 'order',
    entitles: () => true,
    minimumEuro: null,
    minimumQuantity: 0,
    endsAt: null,
    customerTag: null,
    oncePerCustomer: false,
    usedUp: false,
    alone: false,
    oneTimePurchasesOnly: false,
    ...changes,
  };
}

const isTableware = (product: CatalogProduct) => product.productType === 'Tableware';

/** One code for each way in which a code can be good or not. */
export const SHOP_DISCOUNTS: readonly ShopDiscount[] = [
  discount({
    title: 'Six for the table, 15 % off',
    value: { percentage: 15 },
    kind: 'product',
    entitles: isTableware,
    minimumQuantity: 6,
  }),
  discount({ code: 'WELCOME10', value: { percentage: 10 } }),
  discount({ code: 'FIVEOFF', value: { euro: '5.00' } }),
  discount({ code: 'FREESHIP', value: { percentage: 100 }, kind: 'shipping' }),
  discount({ code: 'TABLE20', value: { percentage: 20 }, kind: 'product', entitles: isTableware }),
  discount({ code: 'HUNDRED15', value: { percentage: 15 }, minimumEuro: '100.00' }),
  discount({ code: 'FOURPIECES', value: { percentage: 8 }, minimumQuantity: 4 }),
  discount({ code: 'SUMMER25', value: { percentage: 25 }, endsAt: '2026-09-01T00:00:00Z' }),
  discount({ code: 'REGULARS', value: { percentage: 12 }, customerTag: 'regular' }),
  discount({ code: 'ONLYONCE', value: { euro: '10.00' }, oncePerCustomer: true }),
  discount({ code: 'FIRST100', value: { percentage: 30 }, usedUp: true }),
  discount({ code: 'ALONE30', value: { percentage: 30 }, alone: true }),
  discount({ code: 'ONETIME5', value: { percentage: 5 }, oneTimePurchasesOnly: true }),
];

/** Codes are the same in any case. */
export function getDiscountByCode(dangerousCode: string): ShopDiscount | null {
  const wanted = dangerousCode.trim().toUpperCase();
  return SHOP_DISCOUNTS.find(({ code }) => code !== null && code === wanted) ?? null;
}
