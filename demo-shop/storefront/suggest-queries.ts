import type { Catalog } from '../world/catalog.ts';

const MOST = 10;

/** Words of the shop's titles and tags that begin as the query does, the most frequent first. */
export function suggestQueries(catalog: Catalog, dangerousQuery: string, language: string) {
  const begun = dangerousQuery.trim().toLowerCase();
  const counts = new Map<string, number>();
  const texts = catalog.products.flatMap(({ tags, title, titleDe }) =>
    language === 'DE' ? [titleDe] : [title, ...tags],
  );
  for (const word of texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))) {
    if (begun && word.startsWith(begun)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([text]) => ({
      text,
      // Only words of our own are marked up, so nothing of the query gets in unescaped.
      styledText: `<mark>${text.slice(0, begun.length)}</mark><span>${text.slice(begun.length)}</span>`,
    }));
}
