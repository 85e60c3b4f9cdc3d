import type { GraphQLResolveInfo } from 'graphql';
import { type Text, toText } from '../../world/content/text.ts';
import { type StorefrontContext, toBuyer } from '../context.ts';

type Resolve<Source, Args = unknown> = (
  source: Source,
  args: Args,
  context: StorefrontContext,
  info: GraphQLResolveInfo,
) => string;

/** A field in the language of `@inContext`, the shop's own where it does not speak that one. */
export function translated<Source>(pick: (source: Source) => Text): Resolve<Source> {
  return (source, _args, _context, info) => toText(pick(source), toBuyer(info).language);
}

/** The same with `truncateAt`. */
export function truncated<Source>(
  pick: (source: Source, language: string) => string,
): Resolve<Source, { truncateAt?: number | null }> {
  return (source, { truncateAt }, _context, info) =>
    truncate(pick(source, toBuyer(info).language), truncateAt);
}

/** Cut to so many characters, the three dots among them. */
export function truncate(text: string, at: number | null | undefined): string {
  return at == null || text.length <= at ? text : `${text.slice(0, Math.max(0, at - 3))}...`;
}

/** `OnlineStorePublishable.onlineStoreUrl`: everything in this shop is in its online store too. */
export function publishedAt<Source>(toPath: (source: Source) => string) {
  return (source: Source, _args: unknown, { shopOrigin }: StorefrontContext) =>
    `${shopOrigin}${toPath(source)}`;
}
