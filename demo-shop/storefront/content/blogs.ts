import type { GraphQLResolveInfo } from 'graphql';
import { BLOGS, type BlogRecord, listArticlesOf } from '../../world/content/blogs.ts';
import { toText } from '../../world/content/text.ts';
import { type StorefrontContext, toBuyer } from '../context.ts';
import { ARTICLE_RULES } from './articles.ts';
import { type ListArgs, type ListRules, listContent } from './list-content.ts';
import { publishedAt, translated } from './translated.ts';

type Key = { id?: string | null; handle?: string | null };

const RULES: ListRules<BlogRecord> = {
  texts: ({ title }) => [title.en, title.de],
  fields: {
    handle: ({ handle }, { value }) => handle === value,
    title: ({ title }, { value }) => [title.en, title.de].includes(value),
  },
  orders: { HANDLE: ({ handle }) => handle, TITLE: ({ title }) => title.en },
};

const getBlog = (_root: unknown, key: Key) =>
  BLOGS.find(({ handle, id }) => (key.id ? id === key.id : handle === key.handle)) ?? null;

export const blogRoots = {
  blog: getBlog,
  blogByHandle: getBlog,
  blogs: (_root: unknown, args: ListArgs, { now }: StorefrontContext) =>
    listContent(BLOGS, args, RULES, now()),
};

export const blogResolvers = {
  Blog: {
    articleByHandle: (blog: BlogRecord, { handle }: { handle: string }) =>
      listArticlesOf(blog).find((article) => article.handle === handle) ?? null,
    articles: (blog: BlogRecord, args: ListArgs, { now }: StorefrontContext) =>
      listContent(listArticlesOf(blog), args, ARTICLE_RULES, now()),
    authors: (blog: BlogRecord) => [...new Set(listArticlesOf(blog).map(({ author }) => author))],
    onlineStoreUrl: publishedAt<BlogRecord>(({ handle }) => `/blogs/${handle}`),
    seo: (
      { summary, title }: BlogRecord,
      _args: unknown,
      _context: unknown,
      info: GraphQLResolveInfo,
    ) => {
      const { language } = toBuyer(info);
      return { title: toText(title, language), description: toText(summary, language) };
    },
    title: translated<BlogRecord>(({ title }) => title),
  },
};
