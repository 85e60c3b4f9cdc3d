import 'server-only';
import type { PageCursor } from '@/lib/paging';
import { ShopifyError } from './errors';

/**
 * Asks for one page of a connection. A cursor that the shop does not know, or not any more, gives the first
 * page: links to later pages outlive what they point at.
 * @throws {ShopifyError}
 */
export async function askPage<Answer>(
  cursor: PageCursor,
  ask: (cursor: PageCursor) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask(cursor);
  } catch (error) {
    const isBadCursor = error instanceof ShopifyError && error.code === 'bad-cursor';
    if (!cursor || !isBadCursor) throw error;
    return ask(null);
  }
}
