export { changeWishlist } from './change-wishlist';
export { getWishlist, isSavedHere } from './get-wishlist';
export { toProductId } from './product-ids';
