import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { settle } from '@/lib/shopify/errors';
import { toFieldName } from './account-field';
import { accountFields } from './fields.config';
import type { FieldChange } from './plan-changes';
import {
  ClearAccountFieldsDocument,
  SetAccountFieldsDocument,
} from './save-account-fields.customer-account.generated';
import { type SaveOutcome, toRefusals } from './to-refusals';

function toPlace(customerId: string, name: string) {
  const field = accountFields.find((each) => toFieldName(each) === name);
  if (!field) throw new RangeError('a change of a field that is not declared');
  return { ownerId: customerId, namespace: field.namespace, key: field.key };
}

/**
 * Writes the changes: values all or none, compared with what was there; then what was cleared, which Shopify deletes
 * without comparing.
 * @throws {ShopifyError} when nothing is known to be saved
 */
export async function saveAccountFields(
  customerId: string,
  changes: readonly FieldChange[],
  locale: Locale,
): Promise<SaveOutcome> {
  const language = toLanguageCode(locale);
  const sets = changes.filter(({ value }) => value !== '');
  const clears = changes.filter(({ value }) => value === '');
  if (sets.length > 0) {
    const metafields = sets.map(({ name, value, digest }) => ({
      ...toPlace(customerId, name),
      value,
      compareDigest: digest,
    }));
    const answer = await customerAccount(SetAccountFieldsDocument, { metafields, language });
    const refusals = toRefusals(sets, answer.metafieldsSet);
    if (Object.keys(refusals).length > 0) return { refusals, isPartly: false };
  }
  if (clears.length === 0) return { refusals: {}, isPartly: false };
  const metafields = clears.map(({ name }) => toPlace(customerId, name));
  const clearing = customerAccount(ClearAccountFieldsDocument, { metafields, language });
  const isPartly = sets.length > 0;
  if (!isPartly) {
    return { refusals: toRefusals(clears, (await clearing).metafieldsDelete), isPartly };
  }
  const cleared = await settle(clearing);
  const refusals = cleared.ok
    ? toRefusals(clears, cleared.data.metafieldsDelete)
    : Object.fromEntries(clears.map(({ name }) => [name, 'lost' as const]));
  return { refusals, isPartly };
}
