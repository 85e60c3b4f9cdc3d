import { orderFields } from './fields.config';

/** What the order's operation asks for; nothing where nothing is declared. */
export const toOrderFieldVariables = () => ({
  metafields: orderFields.map(({ namespace, key }) => ({ namespace, key })),
  hasMetafields: orderFields.length > 0,
});
