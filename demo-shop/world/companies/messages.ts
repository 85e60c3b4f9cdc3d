export type BusinessErrorCode =
  | 'BLANK'
  | 'BUSINESS_LOCATION_NOT_FOUND'
  | 'INVALID'
  | 'INVALID_INPUT'
  | 'NO_INPUT'
  | 'PERMISSION_DENIED'
  | 'REQUIRED'
  | 'RESOURCE_NOT_FOUND'
  | 'TOO_LONG';

/** English and German; the codes are Shopify's, the words ours. */
const MESSAGES: Readonly<Record<BusinessErrorCode, readonly [en: string, de: string]>> = {
  BLANK: ['This field can’t be blank.', 'Dieses Feld darf nicht leer sein.'],
  BUSINESS_LOCATION_NOT_FOUND: ['This location does not exist.', 'Diesen Standort gibt es nicht.'],
  INVALID: ['This is not valid.', 'Das ist ungültig.'],
  INVALID_INPUT: ['These values do not go together.', 'Diese Angaben passen nicht zusammen.'],
  NO_INPUT: ['The address is empty.', 'Die Adresse ist leer.'],
  PERMISSION_DENIED: ['Your role does not permit that.', 'Deine Rolle erlaubt das nicht.'],
  REQUIRED: ['This field is required.', 'Dieses Feld wird gebraucht.'],
  RESOURCE_NOT_FOUND: ['There is no such thing.', 'Das gibt es nicht.'],
  TOO_LONG: [
    'This is too long (255 characters at most).',
    'Das ist zu lang (höchstens 255 Zeichen).',
  ],
};

/** The message of a code; German for `DE`, English for every other language. */
export function toBusinessMessage(code: BusinessErrorCode, language: string): string {
  const [english, german] = MESSAGES[code];
  return language.toUpperCase().startsWith('DE') ? german : english;
}
