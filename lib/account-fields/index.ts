export { type AccountField, toFieldName } from './account-field';
export { accountFields, orderFields } from './fields.config';
export {
  type AccountFieldValues,
  getAccountFields,
  type StoredField,
  type StoredFields,
} from './get-account-fields';
export { type FieldChange, planChanges } from './plan-changes';
export { saveAccountFields } from './save-account-fields';
export { toFormValues } from './to-form-values';
export type { SaveOutcome } from './to-refusals';
