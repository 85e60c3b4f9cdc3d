/** Shopify's limit for one-line texts of customers and addresses. */
export const MAX_TEXT_LENGTH = 255;

export function isTooLong(value: string): boolean {
  return [...value].length > MAX_TEXT_LENGTH;
}

export function containsHtmlTags(value: string): boolean {
  return /<\/?[a-z!][^>]*>/i.test(value);
}

/** Spammers put links into names, which shops then mail to others. */
export function containsUrl(value: string): boolean {
  return /(https?:\/\/|www\.)\S|\b[a-z0-9-]+\.(com|net|org|info|io|ru|cn|de)(\/|\b)/i.test(value);
}
