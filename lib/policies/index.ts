export { getPolicies, type Policy } from './get-policies';
