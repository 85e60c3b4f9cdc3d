export {
  type ChangeAnswer,
  type ChangeProblem,
  changeSubscription,
  findChanged,
  parseSubscriptionChange,
  type SubscriptionChange,
} from './change-subscription';
export {
  type DeliveryAddress,
  type DeliveryChoices,
  type DeliveryOffer,
  type DeliveryProblem,
  fetchDeliveryOptions,
  getDeliveryChoices,
  selectDelivery,
} from './delivery-options';
export {
  type DeliveryMethod,
  getSubscription,
  type Subscription,
  type SubscriptionDetail,
} from './get-subscription';
export {
  getSubscriptions,
  type SubscriptionStatus,
  type SubscriptionSummary,
  type SubscriptionsPage,
} from './get-subscriptions';
export { canCancel, canPause, canRedirect, canResume, canSkip, needsPayment } from './may-change';
export { countLeft, type PriceRow, toPriceRows } from './price-rows';
