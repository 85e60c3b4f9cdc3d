import type { GraphQLResolveInfo } from 'graphql';
import type { Catalog } from '../../world/catalog.ts';
import { ARTICLES, type ArticleRecord, type CommentRecord } from '../../world/content/articles.ts';
import type { AuthorRecord } from '../../world/content/authors.ts';
import { BLOGS } from '../../world/content/blogs.ts';
import { toPlainText, toText } from '../../world/content/text.ts';
import { type PageArgs, paginate } from '../connection.ts';
import { type StorefrontContext, toBuyer } from '../context.ts';
import { type ListArgs, type ListRules, listContent, matchesDate } from './list-content.ts';
import { publishedAt, translated, truncate, truncated } from './translated.ts';

const toName = ({ firstName, lastName }: AuthorRecord) => `${firstName} ${lastName}`;

export const ARTICLE_RULES: ListRules<ArticleRecord> = {
  texts: ({ body, tags, title }) => [
    ...[title.en, title.de, toPlainText(body.en), toPlainText(body.de)],
    ...tags,
  ],
  fields: {
    author: ({ author }, { value }) => toName(author).toLowerCase() === value.toLowerCase(),
    blog_title: ({ blog }, { value }) =>
      BLOGS.some(({ handle, title }) => handle === blog && [title.en, title.de].includes(value)),
    created_at: (article, term, now) => matchesDate(article.publishedAt, term, now),
    tag: ({ tags }, { value }) => tags.includes(value.toLowerCase()),
    tag_not: ({ tags }, { value }) => !tags.includes(value.toLowerCase()),
    updated_at: (article, term, now) => matchesDate(article.publishedAt, term, now),
  },
  orders: {
    AUTHOR: ({ author }) => toName(author),
    BLOG_TITLE: ({ blog }) => blog,
    PUBLISHED_AT: (article) => article.publishedAt,
    TITLE: ({ title }) => title.en,
    UPDATED_AT: (article) => article.publishedAt,
  },
};

export const articleRoots = {
  article: (_root: unknown, { id }: { id: string }) =>
    ARTICLES.find((article) => article.id === id) ?? null,
  articles: (_root: unknown, args: ListArgs, { now }: StorefrontContext) =>
    listContent(ARTICLES, args, ARTICLE_RULES, now()),
};

export const authorResolvers = {
  ArticleAuthor: { bio: translated<AuthorRecord>(({ bio }) => bio), name: toName },
};

export function createArticleResolvers(catalog: Catalog) {
  return {
    Article: {
      authorV2: ({ author }: ArticleRecord) => author,
      blog: ({ blog }: ArticleRecord) => BLOGS.find(({ handle }) => handle === blog),
      comments: ({ comments }: ArticleRecord, args: PageArgs) =>
        paginate(comments, args, ({ id }) => id),
      content: truncated<ArticleRecord>(({ body }, language) =>
        toPlainText(toText(body, language)),
      ),
      contentHtml: translated<ArticleRecord>(({ body }) => body),
      excerpt: truncated<ArticleRecord>(({ excerpt }, language) => toText(excerpt, language)),
      excerptHtml: (
        { excerpt }: ArticleRecord,
        _args: unknown,
        _context: unknown,
        info: GraphQLResolveInfo,
      ) => `<p>${toText(excerpt, toBuyer(info).language)}</p>`,
      image: ({ product }: ArticleRecord) =>
        catalog.productByHandle(product)?.images.at(-1) ?? null,
      onlineStoreUrl: publishedAt<ArticleRecord>(({ blog, handle }) => `/blogs/${blog}/${handle}`),
      seo: (
        { excerpt, title }: ArticleRecord,
        _args: unknown,
        _context: unknown,
        info: GraphQLResolveInfo,
      ) => {
        const { language } = toBuyer(info);
        return { title: toText(title, language), description: toText(excerpt, language) };
      },
      title: translated<ArticleRecord>(({ title }) => title),
    },
    ...authorResolvers,
    Comment: {
      author: ({ email, name }: CommentRecord) => ({ email, name }),
      content: ({ content }: CommentRecord, { truncateAt }: { truncateAt?: number | null }) =>
        truncate(content, truncateAt),
      contentHtml: ({ content }: CommentRecord) => `<p>${content}</p>`,
    },
  };
}
