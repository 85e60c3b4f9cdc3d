import 'server-only';
import type { Instrumentation } from 'next';
import { log } from '@/lib/log';

const isDigest = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w@;-]{1,100}$/.test(value);

/**
 * One line for a page, action or route that threw: which one, by its pattern and never by its address, and the
 * digest that the error page shows. The error itself is in the line that Next prints, under the same request id.
 */
export const logRequestError: Instrumentation.onRequestError = (error, _request, context) => {
  const facts = {
    event: 'request.failed',
    route: context.routePath,
    kind: context.routeType,
    type: error instanceof Error ? error.name : typeof error,
    ...(error instanceof Error && 'digest' in error && isDigest(error.digest)
      ? { digest: error.digest }
      : {}),
  };
  log().error(facts, 'a page failed');
};
