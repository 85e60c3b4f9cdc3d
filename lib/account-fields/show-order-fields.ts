import { type MetafieldName, toFieldName } from './account-field';
import { orderFields } from './fields.config';
import { showField } from './show-field';

type Metafield = MetafieldName & { readonly value: string };

/** The declared fields of an order that say something, in the order they are declared in. */
export function toOrderFieldTexts(
  metafields: readonly (Metafield | null)[],
  saying: Parameters<typeof showField>[2],
): { term: string; text: string }[] {
  return orderFields.flatMap((field) => {
    const found = metafields.find((each) => each && toFieldName(each) === toFieldName(field));
    if (!found?.value.trim()) return [];
    return [{ term: field.label[saying.locale], text: showField(field, found.value, saying) }];
  });
}
