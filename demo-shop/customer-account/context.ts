import type { GraphQLResolveInfo } from 'graphql';
import type { Settings } from '../control/settings.ts';
import type { World } from '../world/world.ts';

export type SelfServe = {
  returns: boolean;
  /** `review` leaves requests waiting for the shop, `resolve` grants them at once. */
  orderEdits: 'off' | 'resolve' | 'review';
};

/** Where no public source says what Shopify does; without them the defaults hold. */
export type OpenChoices = Partial<
  Pick<Settings, 'defaultAddressDeletion' | 'foreignObjects' | 'guestOrders' | 'ordersReachDays'>
>;

export type CustomerAccountContext = {
  world: World;
  /** Whose token it is: `gid://shopify/Customer/…`. */
  customerId: string;
  shopOrigin: string;
  now: () => Date;
  /** What this shop lets shoppers do by themselves. */
  selfServe: SelfServe;
  /** From `@inContext`, Shopify's `LanguageCode`, e.g. `DE` or `PT_BR`. */
  language: string;
  /** From `@inContext`, alpha-2. */
  country: string;
  choices?: OpenChoices;
};

/** `args: never` lets each resolver name the arguments which the schema gives it. */
export type FieldResolver<Source> = (
  source: Source,
  args: never,
  context: CustomerAccountContext,
  info: GraphQLResolveInfo,
) => unknown;

export type TypeResolvers<Source> = Record<string, FieldResolver<Source>>;
