/** Markup that is safe to send: every value put into the template was escaped on its way in. */
export type Html = { readonly markup: string };

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Part = Html | Html[] | string | number | null;

function toMarkup(part: Part): string {
  if (part === null) return '';
  if (Array.isArray(part)) return part.map(toMarkup).join('');
  if (typeof part === 'object') return part.markup;
  return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A template whose text values cannot become markup (the world holds hostile names on purpose). */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const markup = strings.map((text, index) => `${text}${toMarkup(parts[index] ?? null)}`).join('');
  return { markup };
}
