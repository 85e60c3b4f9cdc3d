import 'server-only';
import { routes } from '@/lib/routes';

/** Account paths for whoever is not signed in, or not yet. */
const openAccountPaths: ReadonlySet<string> = new Set([
  routes.login(),
  routes.authorize(),
  '/account/refresh',
  routes.logout(),
  routes.signOut(),
  routes.signedOut(),
  '/account/sign-in-problem',
]);

/** Route handlers whose redirects leave this origin. */
const shopBound: ReadonlySet<string> = new Set([
  routes.login(),
  routes.authorize(),
  '/account/refresh',
  routes.logout(),
  routes.checkout(),
]);

export const leadsToShop = (path: string): boolean => shopBound.has(path);

/** Answers that belong to one person and stay out of every cache. */
export const isPersonal = (path: string): boolean =>
  /^\/(account|api|cart|checkout|wishlist)(\/|$)/.test(path);

/** Paths for which the session is looked at, and kept fresh, beforehand. */
export const isGuarded = (path: string): boolean => isPersonal(path) && !openAccountPaths.has(path);

/** Pages that nobody sees without signing in. */
export const needsSession = (path: string): boolean =>
  isGuarded(path) && /^\/account(\/|$)/.test(path);
