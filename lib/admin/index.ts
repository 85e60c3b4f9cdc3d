export { adminApi, hasAdminApi } from './admin-api';
export { getOwnCustomerId } from './get-own-customer-id';
