const defaultMax = 400;

/** The beginning of a text, without half a character at its end: no link could hold one. */
export const cutText = (text: string, max: number): string =>
  text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');

/**
 * Cuts other people's text where nobody reads on. Not only for looks: kerning one word of 10 kB over
 * hundreds of lines keeps Chromium busy for minutes.
 */
export function clipText(dangerousText: string, max = defaultMax): string {
  if (dangerousText.length <= max) return dangerousText;
  return `${cutText(dangerousText, max)}…`;
}
