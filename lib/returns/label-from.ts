import 'server-only';
import type { ReturnShippingMethod } from './return-choices.customer-account.generated';

/** Who makes the parcel's label; null where the shop does not say, or it may be either. */
export type LabelFrom = 'shop' | 'shopper' | null;

export function toLabelFrom(methods: readonly ReturnShippingMethod[]): LabelFrom {
  const [method, ...others] = methods;
  if (!method || others.length > 0) return null;
  return method === 'MERCHANT_PROVIDED_LABEL' ? 'shop' : 'shopper';
}
