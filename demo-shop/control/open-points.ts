import { z } from 'zod';

const perMinute = z.int().min(0).max(1_000_000);
const seconds = z.int().min(0).max(31_536_000);

/**
 * What no public source says of Shopify's answers, beside what `settings.ts` has of its limits and sign-in.
 * The README's table of open points says what each one is about. A number of 0 is "not at all".
 */
export const openPoints = {
  /** How discovery answers where `customerAccounts` is off. */
  missingDiscovery: z.enum(['html-404', 'json-404', 'redirect']),
  discoveryCacheSeconds: seconds,
  discoveryCors: z.boolean(),
  /** What the app hears when somebody cancels. */
  cancelAnswer: z.enum(['access_denied', 'interaction_required', 'login_required']),
  /** To one address. */
  mailsPerMinute: perMinute,
  codeTries: z.int().min(1).max(100),
  /** Of one client. */
  tokenRequestsPerMinute: perMinute,
  /** The body for an access token that has ended. */
  deadTokenAnswer: z.enum(['documented', 'list', 'empty']),
  deadTokenChallenge: z.boolean(),
  /** With 429, 430 and a shop that is not open. */
  retryAfterSeconds: seconds,
  ordersReachDays: z.int().min(0).max(36_500),
  foreignObjects: z.enum(['null', 'access-denied']),
  defaultAddressDeletion: z.enum(['refused', 'next-becomes-default']),
  guestOrders: z.enum(['shown', 'hidden']),
  /** `checked`: what is no IP address counts as none. */
  buyerIpFormat: z.enum(['any', 'checked']),
  missingBuyerIp: z.enum(['counted', 'refused']),
  /** A token that has ended, on a cart: refused at once, or the cart is nobody's. */
  deadTokenOnCart: z.enum(['refused', 'ignored']),
  /** 0: as long as the token lives. */
  checkoutAuthorizationSeconds: seconds,
  webhookIdOnRetry: z.enum(['kept', 'new']),
} as const;

export const defaultOpenPoints = {
  missingDiscovery: 'html-404',
  discoveryCacheSeconds: 0,
  discoveryCors: false,
  cancelAnswer: 'access_denied',
  mailsPerMinute: 0,
  codeTries: 5,
  tokenRequestsPerMinute: 0,
  deadTokenAnswer: 'documented',
  deadTokenChallenge: false,
  retryAfterSeconds: 0,
  ordersReachDays: 0,
  foreignObjects: 'null',
  defaultAddressDeletion: 'refused',
  guestOrders: 'shown',
  buyerIpFormat: 'any',
  missingBuyerIp: 'counted',
  deadTokenOnCart: 'refused',
  checkoutAuthorizationSeconds: 0,
  webhookIdOnRetry: 'kept',
} as const;
