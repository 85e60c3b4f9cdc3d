import { REDIRECTS, type RedirectRecord } from '../../world/content/redirects.ts';
import type { StorefrontContext } from '../context.ts';
import { type ListArgs, type ListRules, listContent, matchesDate } from './list-content.ts';

const RULES: ListRules<RedirectRecord> = {
  texts: ({ path, target }) => [path, target],
  fields: {
    created_at: ({ createdAt }, term, now) => matchesDate(createdAt, term, now),
    path: ({ path }, { value }) => path === value,
    target: ({ target }, { value }) => target === value,
  },
  orders: {},
};

export const redirectRoots = {
  urlRedirects: (_root: unknown, args: ListArgs, { now }: StorefrontContext) =>
    listContent(REDIRECTS, args, RULES, now()),
};
