import 'server-only';
import { routes } from '@/lib/routes';
import type { Reading } from './session-store';

/**
 * Where somebody without a session goes to get in: straight to sign in, or first to a page that says that the shop
 * has closed the account. Nobody else would say so on our side.
 */
export const toWayIn = ({ kind }: Pick<Reading, 'kind'>, returnTo: string): string =>
  kind === 'closed'
    ? routes.signInProblem({ reason: 'closed', returnTo })
    : routes.login({ returnTo });
