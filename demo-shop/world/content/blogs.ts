import { ARTICLES, type ArticleRecord } from './articles.ts';
import type { Text } from './text.ts';

export type BlogRecord = {
  /** `gid://shopify/Blog/…` */
  id: string;
  handle: ArticleRecord['blog'];
  title: Text;
  /** For search engines. */
  summary: Text;
};

export const BLOGS: readonly BlogRecord[] = [
  {
    id: 'gid://shopify/Blog/96410000001',
    handle: 'journal',
    title: { en: 'Journal', de: 'Journal' },
    summary: {
      en: 'Visits to workshops, and what we learn there.',
      de: 'Besuche in Werkstätten und was wir dort lernen.',
    },
  },
  {
    id: 'gid://shopify/Blog/96410000038',
    handle: 'recipes',
    title: { en: 'Recipes', de: 'Rezepte' },
    summary: { en: 'Plain food for long tables.', de: 'Einfaches Essen für lange Tische.' },
  },
];

/** A blog's articles, newest first, as the online store lists them. */
export function listArticlesOf({ handle }: BlogRecord): ArticleRecord[] {
  return ARTICLES.filter((article) => article.blog === handle).sort((one, other) =>
    one.publishedAt < other.publishedAt ? 1 : -1,
  );
}
