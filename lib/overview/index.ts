export { getOverview, type Overview, type ShopContact } from './get-overview';
export type { LatestOrder, Thumbnail, Tracking } from './latest-order';
