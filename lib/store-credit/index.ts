import 'server-only';

export { getStoreCredit } from './get-store-credit';
export { parseStoreCreditSearch } from './parse-search';
export type { Balance, Movement } from './to-balance';
