export { getHoldings } from './get-holdings';
export { getOverview, type Overview, type ShopContact } from './get-overview';
export type { LatestOrder, Thumbnail, Tracking } from './latest-order';
export { listNeeds, type Need } from './needs';
export type { BoughtThing, OrderUnderWay } from './recent-orders';
export type { Holdings } from './to-holdings';
