export { getHome, type Home } from './get-home';
export { getHostedProfileUrl } from './get-hosted-profile-url';
export { getProduct } from './get-product';
export { getRecommendations } from './get-recommendations';
export type { ProductCard } from './product-card';
export type { ProductAvailability, ProductDetail } from './product-detail';
