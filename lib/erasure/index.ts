export {
  dropErasureNote,
  type ErasureNote,
  getErasureNote,
  keepErasureNote,
} from './erasure-note';
export {
  type BadErasureNotice,
  type GoodErasureNotice,
  parseErasureNotice,
} from './erasure-notice';
export { cancelErasure, requestErasure } from './request-erasure';
