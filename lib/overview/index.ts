export { getOverview, type Overview, type Problem, type ShopContact } from './get-overview';
export type { LatestOrder, Thumbnail, Tracking } from './latest-order';
