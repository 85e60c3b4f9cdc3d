import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccountParts } from '@/lib/shopify/customer-account';
import { type Problems, toProblems } from '@/lib/shopify/lost-parts';
import { type MetafieldName, toFieldName } from './account-field';
import { AccountFieldsDocument } from './account-fields.customer-account.generated';
import { accountFields } from './fields.config';

/** What the shop has in a field now. The digest is Shopify's, for compare-and-set. */
export type StoredField = { readonly value: string; readonly digest: string };

/** By the field's name; one that is empty, or that the shop does not show, is not in it. */
export type StoredFields = ReadonlyMap<string, StoredField>;

export type AccountFieldValues = {
  /** GID. */
  readonly customerId: string;
  readonly shopEmail: string;
  readonly stored: StoredFields;
  readonly problems: Problems<'fields'>;
};

export const toIdentifiers = (fields: readonly MetafieldName[]) =>
  fields.map(({ namespace, key }) => ({ namespace, key }));

/**
 * The fields the shop adds, as they are now. One operation.
 * @throws {ShopifyError}
 */
export async function getAccountFields(locale: Locale): Promise<AccountFieldValues> {
  const variables = { identifiers: toIdentifiers(accountFields), language: toLanguageCode(locale) };
  const parts = await customerAccountParts(AccountFieldsDocument, variables, [
    'customer.metafields',
  ]);
  const problems = toProblems({ fields: /^customer\.metafields\b/ }, parts);
  const { id, metafields } = parts.data.customer;
  const present = (problems.fields ? [] : metafields).filter((metafield) => metafield !== null);
  return {
    customerId: id,
    shopEmail: parts.data.shop.email,
    problems,
    stored: new Map(
      present.map((metafield) => [
        toFieldName(metafield),
        { value: metafield.value, digest: metafield.compareDigest },
      ]),
    ),
  };
}
