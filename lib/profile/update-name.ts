import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toFieldErrors, type UserError } from '@/lib/shopify/user-errors';
import type { Name, NameField } from './parse-name';
import { UpdateNameDocument } from './update-name.customer-account.generated';

const fields = { firstName: 'firstName', lastName: 'lastName' } as const;

export type NameRefusal = ReturnType<typeof toFieldErrors<NameField>>;

/**
 * Saves the name; empty strings clear it. Only inside a server action.
 * @param toText our sentence for one of Shopify's codes
 * @returns null when saved, else what is wrong, beside its field or in `rest`
 * @throws {ShopifyError}
 */
export async function updateName(
  name: Name,
  locale: Locale,
  toText: (code: string, field: NameField | null) => string,
): Promise<NameRefusal | null> {
  const { customerUpdate } = await customerAccount(UpdateNameDocument, {
    input: { firstName: name.firstName, lastName: name.lastName },
    language: toLanguageCode(locale),
  });
  // A nullable payload without errors says nothing; claiming success then would be a guess.
  const unsaid: readonly UserError[] = [{ message: 'customerUpdate answered null' }];
  const userErrors: readonly UserError[] = customerUpdate?.userErrors ?? unsaid;
  return userErrors.length > 0 ? toFieldErrors(userErrors, fields, toText) : null;
}
