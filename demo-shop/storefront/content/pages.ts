import type { GraphQLResolveInfo } from 'graphql';
import { PAGES, type PageRecord } from '../../world/content/pages.ts';
import { toPlainText, toText } from '../../world/content/text.ts';
import { type StorefrontContext, toBuyer } from '../context.ts';
import { type ListArgs, type ListRules, listContent, matchesDate } from './list-content.ts';
import { publishedAt, translated, truncate } from './translated.ts';

type Key = { id?: string | null; handle?: string | null };

/** Longer than this Shopify cuts a summary. */
const SUMMARY_LENGTH = 150;

const summarize = (page: PageRecord, language: string) =>
  truncate(toPlainText(toText(page.body, language)), SUMMARY_LENGTH);

export const PAGE_RULES: ListRules<PageRecord> = {
  texts: ({ body, title }) => [title.en, title.de, toPlainText(body.en), toPlainText(body.de)],
  fields: {
    created_at: ({ createdAt }, term, now) => matchesDate(createdAt, term, now),
    handle: ({ handle }, { value }) => handle === value,
    title: ({ title }, { value }) => [title.en, title.de].includes(value),
    updated_at: ({ updatedAt }, term, now) => matchesDate(updatedAt, term, now),
  },
  orders: { TITLE: ({ title }) => title.en, UPDATED_AT: ({ updatedAt }) => updatedAt },
};

const getPage = (_root: unknown, key: Key) =>
  PAGES.find(({ handle, id }) => (key.id ? id === key.id : handle === key.handle)) ?? null;

export const pageRoots = {
  page: getPage,
  pageByHandle: getPage,
  pages: (_root: unknown, args: ListArgs, { now }: StorefrontContext) =>
    listContent(PAGES, args, PAGE_RULES, now()),
};

export const pageResolvers = {
  Page: {
    body: translated<PageRecord>(({ body }) => body),
    bodySummary: (page: PageRecord, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
      summarize(page, toBuyer(info).language),
    onlineStoreUrl: publishedAt<PageRecord>(({ handle }) => `/pages/${handle}`),
    seo: (page: PageRecord, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      const { language } = toBuyer(info);
      return { title: toText(page.title, language), description: summarize(page, language) };
    },
    title: translated<PageRecord>(({ title }) => title),
  },
};
