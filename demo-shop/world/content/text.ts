/** What people read, in the languages the shop speaks. */
export type Text = Readonly<{ en: string; de: string }>;

export function toText(text: Text, language: string): string {
  return language === 'DE' ? text.de : text.en;
}

/** HTML as text: what `bodySummary`, `content` and `excerpt` show of it. */
export function toPlainText(html: string): string {
  return html
    .replace(/<\/(p|li|h2)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
