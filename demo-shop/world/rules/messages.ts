import type { AddressErrorCode } from './check-address.ts';
import { ORDER_MESSAGES, type OrderMessage } from './order-messages.ts';

export type CustomerErrorCode =
  | 'CONTAINS_HTML_TAGS'
  | 'CONTAINS_URL'
  | 'CUSTOMER_INPUT_ARGUMENT_EMPTY'
  | 'TOO_LONG';
export type MarketingErrorCode = 'CUSTOMER_ALREADY_SUBSCRIBED' | 'FAILED' | 'PHONE_NUMBER_REQUIRED';
export type SubscriptionErrorCode =
  | 'BLANK'
  | 'HAS_FUTURE_EDITS'
  | 'INVALID'
  | 'NO_DELIVERY_OPTIONS'
  | 'SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST';
export type MetafieldErrorCode =
  | 'APP_NOT_AUTHORIZED'
  | 'DISALLOWED_OWNER_TYPE'
  | 'INCLUSION'
  | 'INVALID_COMPARE_DIGEST'
  | 'INVALID_TYPE'
  | 'INVALID_VALUE'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'METAFIELD_DELETE_FAILED'
  | 'METAFIELD_TOO_LONG'
  | 'NOT_FOUND'
  | 'STALE_OBJECT'
  | 'TAKEN'
  | 'TOO_SHORT';
export type MessageCode =
  | AddressErrorCode
  | CustomerErrorCode
  | MarketingErrorCode
  | MetafieldErrorCode
  | SubscriptionErrorCode
  | OrderMessage
  | 'UNAVAILABLE';

/** English and German, by userError code. The texts are ours: Shopify documents only the codes. */
const MESSAGES: Readonly<Record<MessageCode, readonly [en: string, de: string]>> = {
  ...ORDER_MESSAGES,
  ADDRESS1_MISSING: ['Enter an address.', 'Gib eine Adresse ein.'],
  ADDRESS_ARGUMENT_EMPTY: ['The address is empty.', 'Die Adresse ist leer.'],
  ADDRESS_ID_DOES_NOT_EXIST: ['This address does not exist.', 'Diese Adresse gibt es nicht.'],
  APP_NOT_AUTHORIZED: ['This may not be changed here.', 'Das lässt sich hier nicht ändern.'],
  BLANK: ['This cannot be empty.', 'Das darf nicht leer sein.'],
  CONTAINS_HTML_TAGS: ['HTML tags are not allowed here.', 'HTML-Tags sind hier nicht erlaubt.'],
  CONTAINS_URL: ['Links are not allowed here.', 'Links sind hier nicht erlaubt.'],
  COUNTRY_NOT_EXIST: ['This country does not exist.', 'Dieses Land gibt es nicht.'],
  CUSTOMER_ADDRESS_ALREADY_EXISTS: [
    'This address already exists.',
    'Diese Adresse ist bereits vorhanden.',
  ],
  CUSTOMER_ALREADY_SUBSCRIBED: [
    'The customer is already subscribed.',
    'Der Newsletter ist bereits abonniert.',
  ],
  CUSTOMER_INPUT_ARGUMENT_EMPTY: ['There is nothing to change.', 'Es gibt nichts zu ändern.'],
  DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED: [
    'The default address cannot be deleted. Choose another default first.',
    'Die Standardadresse lässt sich nicht löschen. Wähle zuerst eine andere.',
  ],
  DEMOTING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED: [
    'Choose another default address instead.',
    'Wähle stattdessen eine andere Standardadresse.',
  ],
  DISALLOWED_OWNER_TYPE: [
    'This kind of thing cannot be changed here.',
    'So etwas lässt sich hier nicht ändern.',
  ],
  FAILED: ['The consent could not be changed.', 'Die Einwilligung ließ sich nicht ändern.'],
  HAS_FUTURE_EDITS: [
    'The shop has already changed what comes next.',
    'Der Shop hat schon geändert, was als Nächstes kommt.',
  ],
  INCLUSION: ['This type does not exist.', 'Diesen Typ gibt es nicht.'],
  INVALID: ['This is not valid here.', 'Das ist hier nicht gültig.'],
  INVALID_COMPARE_DIGEST: ['The compare digest is not valid.', 'Der Vergleichswert ist ungültig.'],
  INVALID_FOR_COUNTRY: [
    'This is not valid for the country.',
    'Das passt nicht zum gewählten Land.',
  ],
  INVALID_FOR_COUNTRY_AND_PROVINCE: [
    'This is not valid for the country and region.',
    'Das passt nicht zum gewählten Land und zur Region.',
  ],
  INVALID_TERRITORY_CODE: ['The country code is not valid.', 'Der Ländercode ist ungültig.'],
  INVALID_TYPE: ['The type does not fit the definition.', 'Der Typ passt nicht zur Definition.'],
  INVALID_VALUE: ['The value is not valid for its type.', 'Der Wert passt nicht zu seinem Typ.'],
  LESS_THAN_OR_EQUAL_TO: [
    'These are too many at once (25 at most).',
    'Das sind zu viele auf einmal (höchstens 25).',
  ],
  METAFIELD_DELETE_FAILED: ['This cannot be deleted.', 'Das lässt sich nicht löschen.'],
  METAFIELD_TOO_LONG: ['This is too long.', 'Das ist zu lang.'],
  NOT_FOUND: ['This does not exist.', 'Das gibt es nicht.'],
  NO_DELIVERY_OPTIONS: [
    'We do not deliver to this address.',
    'An diese Adresse liefern wir nicht.',
  ],
  PHONE_NUMBER_NOT_VALID: [
    'Enter a valid phone number with its country code.',
    'Gib eine gültige Telefonnummer mit Ländervorwahl ein.',
  ],
  PHONE_NUMBER_REQUIRED: ['A phone number is required.', 'Eine Telefonnummer fehlt.'],
  REQUIRED: ['This field is required.', 'Dieses Feld wird gebraucht.'],
  STALE_OBJECT: ['This has changed since it was read.', 'Das hat sich seit dem Lesen geändert.'],
  SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST: [
    'This subscription does not exist.',
    'Dieses Abo gibt es nicht.',
  ],
  TAKEN: ['This is named twice.', 'Das ist doppelt genannt.'],
  TERRITORY_CODE_MISSING: ['Choose a country.', 'Wähle ein Land.'],
  TOO_LONG: [
    'This is too long (255 characters at most).',
    'Das ist zu lang (höchstens 255 Zeichen).',
  ],
  TOO_SHORT: ['This is too short.', 'Das ist zu kurz.'],
  UNAVAILABLE: ['This shop does not offer that.', 'Das bietet dieser Shop nicht an.'],
  ZONE_CODE_MISSING: ['Choose a region.', 'Wähle eine Region.'],
};

/** The message of a code; German for `DE`, English for every other language. */
export function toMessage(code: MessageCode, language: string): string {
  const [english, german] = MESSAGES[code];
  return language.toUpperCase().startsWith('DE') ? german : english;
}
