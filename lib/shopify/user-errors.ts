/** A business fault as Shopify reports it: `field` is a path into the input, e.g. `['address', 'zip']`. */
export type UserError = {
  readonly code?: string | null;
  readonly field?: readonly string[] | null;
  readonly message: string;
};

/**
 * Puts each userError beside its field, in our own words. The last part of Shopify's path names the
 * field; what has no field of ours ends up in `rest`.
 * @param fields Shopify's field name → ours
 * @param toText our sentence for a code; Shopify's `message` is for the log, never for the page
 */
export function toFieldErrors<Field extends string>(
  userErrors: readonly UserError[],
  fields: Readonly<Record<string, Field>>,
  toText: (code: string, field: Field | null) => string,
): { fieldErrors: Partial<Record<Field, string>>; rest: string[] } {
  const fieldErrors: Partial<Record<Field, string>> = {};
  const rest: string[] = [];
  for (const { code, field } of userErrors) {
    const ours = fields[field?.at(-1) ?? ''] ?? null;
    const text = toText(code ?? 'INVALID', ours);
    if (ours) fieldErrors[ours] ??= text;
    else if (!rest.includes(text)) rest.push(text);
  }
  return { fieldErrors, rest };
}
