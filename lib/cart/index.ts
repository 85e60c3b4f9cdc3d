export { addOrderToCart } from './add-order-to-cart';
export type { Added, Refused } from './add-to-cart';
export { sealCart } from './cart-cookie';
export { toQuantityName } from './choice-names';
export { type CartView, getCart } from './get-cart';
export { getReorder, type Reorder } from './get-reorder';
export { parseReorder, toTypedChoice } from './reorder-input';
export { startCheckout } from './start-checkout';
export { summariseChanges } from './summarise-changes';
