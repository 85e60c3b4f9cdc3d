/** What a shopper may change about themselves through the Customer Account API: these two, no more. */
export type NameField = 'firstName' | 'lastName';
export type Name = Readonly<Record<NameField, string>>;

/** Why a name is refused; `invalid` stands for every code that Shopify may still invent. */
export type NameProblem = 'tooLong' | 'containsHtml' | 'containsUrl' | 'invalid';
export type NameProblems = Readonly<Partial<Record<NameField, NameProblem>>>;

/** Shopify's columns hold so many characters; it answers TOO_LONG beyond. */
export const maxNameLength = 255;

function toText(dangerousValue: FormDataEntryValue | null): string {
  if (typeof dangerousValue !== 'string') return '';
  // A name with a line break or a NUL in it was not typed into our one-line field.
  return dangerousValue.replace(/\p{Cc}+/gu, ' ').trim();
}

/** The two fields as typed, tidied. Empty is allowed: Shopify lets a customer have no name, and clear one. */
export function parseName(dangerousForm: FormData): { name: Name; problems: NameProblems } {
  const name = {
    firstName: toText(dangerousForm.get('firstName')),
    lastName: toText(dangerousForm.get('lastName')),
  };
  const problems: Partial<Record<NameField, NameProblem>> = {};
  for (const field of ['firstName', 'lastName'] as const) {
    if ([...name[field]].length > maxNameLength) problems[field] = 'tooLong';
  }
  return { name, problems };
}

const problemOfCode: Readonly<Record<string, NameProblem>> = {
  CONTAINS_HTML_TAGS: 'containsHtml',
  CONTAINS_URL: 'containsUrl',
  TOO_LONG: 'tooLong',
};

/** Shopify's `UserErrorsCustomerUserErrorsCode` in our few words. */
export function toNameProblem(code: string): NameProblem {
  return Object.hasOwn(problemOfCode, code) ? (problemOfCode[code] ?? 'invalid') : 'invalid';
}
