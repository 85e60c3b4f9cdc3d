export { type ReckonedReturn, type ReturnSum, reckonReturn } from './calculate-return';
export { getReturn, type OrderReturn, type ReturnStatus } from './get-return';
export {
  getReturnChoices,
  type RefusedLine,
  type ReturnableLine,
  type ReturnChoices,
  toReturnLimits,
} from './get-return-choices';
export { findRequestedReturn, type ReturnOutcome, requestReturn } from './request-return';
export {
  type ParsedReturn,
  parseReturn,
  type ReturnProblem,
  toTypedReturn,
  type WantedLine,
} from './return-input';
