import 'server-only';
import { type Settled, settle } from '@/lib/shopify/errors';
import { setPageStatus } from './response-status';

/** `settle` for what a page is about: when it fails, the status says so too (503 with Retry-After). */
export async function settlePage<Data>(promise: Promise<Data>): Promise<Settled<Data>> {
  const result = await settle(promise);
  if (!result.ok) await setPageStatus(503);
  return result;
}
