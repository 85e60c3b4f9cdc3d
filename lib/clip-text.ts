const defaultMax = 400;

/**
 * Cuts other people's text where nobody reads on. Not only for looks: kerning one word of 10 kB over
 * hundreds of lines keeps Chromium busy for minutes. Never leaves half a surrogate pair behind.
 */
export function clipText(dangerousText: string, max = defaultMax): string {
  if (dangerousText.length <= max) return dangerousText;
  return `${dangerousText.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
