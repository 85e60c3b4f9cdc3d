import 'server-only';
import { ShopifyError } from './errors';

/**
 * Null also for what the shop refuses: somebody else's (whether it answers null then or `ACCESS_DENIED` is not
 * documented) and, where a site was never allowed it, everybody's. For pages that are as good as not there then; an
 * outage stays one.
 */
export async function orNotShown<Data>(asked: Promise<Data | null>): Promise<Data | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ShopifyError && error.code === 'denied') return null;
    throw error;
  }
}
