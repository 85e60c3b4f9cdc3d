export {
  type CannotCancelReason,
  calculateEdit,
  type EditSum,
  findRequestedEdit,
  getOrderEdits,
  isCancellable,
  type OrderEdits,
  requestEdit,
} from './order-edits';
