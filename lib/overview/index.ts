export { getOverview, type Overview } from './get-overview';
export type { LatestOrder, Thumbnail, Tracking } from './latest-order';
