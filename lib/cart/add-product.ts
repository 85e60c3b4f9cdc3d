import 'server-only';
import { z } from 'zod';
import { getChosenCountry } from '@/lib/choices';
import { getChosenLocation } from '@/lib/companies/chosen-location';
import type { Locale } from '@/lib/i18n/locale';
import { type Added, addToCart, type Refused } from './add-to-cart';
import { getKeptCart } from './get-kept-cart';

/** Shopify takes less than a million of one thing. */
const maxQuantity = 999_999;

const schema = z.object({
  variantId: z.string().regex(/^gid:\/\/shopify\/ProductVariant\/\d{1,20}$/),
  sellingPlanId: z
    .string()
    .regex(/^gid:\/\/shopify\/SellingPlan\/\d{1,20}$/)
    .nullable(),
});

/** What a product's page asks to put into the cart. */
export type ProductWish = z.infer<typeof schema> & { readonly quantity: number };

export type ParsedWish =
  | { readonly ok: true; readonly wish: ProductWish }
  /** `form`: not made by a page of ours. */
  | { readonly ok: false; readonly wrong: 'quantity' | 'form' };

/** A whole number from 1, or 0 where `allowNone`; null for anything else. */
export function parseQuantity(
  dangerousQuantity: unknown,
  { allowsNone = false } = {},
): number | null {
  const typed = typeof dangerousQuantity === 'string' ? dangerousQuantity.trim() : '';
  const quantity = /^\d{1,6}$/.test(typed) ? Number(typed) : -1;
  return quantity >= (allowsNone ? 0 : 1) && quantity <= maxQuantity ? quantity : null;
}

export function parseWish(dangerousForm: FormData): ParsedWish {
  const parsed = schema.safeParse({
    variantId: dangerousForm.get('variant'),
    sellingPlanId: dangerousForm.get('plan') || null,
  });
  if (!parsed.success) return { ok: false, wrong: 'form' };
  const quantity = parseQuantity(dangerousForm.get('quantity'));
  return quantity
    ? { ok: true, wish: { ...parsed.data, quantity } }
    : { ok: false, wrong: 'quantity' };
}

/**
 * Puts one product into this browser's cart; the shop says what it costs and whether there is enough.
 * @param title of the product, for what is told when there was less of it
 * @throws {ShopifyError}
 */
export async function addProduct(
  { variantId, sellingPlanId, quantity }: ProductWish,
  title: string,
  locale: Locale,
): Promise<Added | Refused> {
  const kept = await getKeptCart();
  const locationId = kept ? kept.locationId : ((await getChosenLocation())?.gid ?? null);
  const location = locationId ? { id: locationId, name: '' } : null;
  const country = kept ? kept.country : await getChosenCountry(locale);
  const goods = { country, location };
  const line = {
    lineId: variantId,
    title,
    merchandiseId: variantId,
    quantity,
    attributes: [],
    ...(sellingPlanId && { sellingPlanId }),
  };
  return addToCart(kept, goods, [line], locale);
}
