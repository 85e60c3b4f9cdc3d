import type { NextRequest } from 'next/server';
import { getLocale } from 'next-intl/server';
import { getSuggestions } from '@/lib/catalog';
import { parseTerms } from '@/lib/catalog/search-terms';
import { settle } from '@/lib/shopify/errors';

const headers = { 'cache-control': 'private, no-store' };

/**
 * What may be meant by `?q=` while it is typed: `{suggestions: [{kind, title, href}]}`. 503 when the shop cannot be
 * asked; it does not say why, since upstream text is not for the browser.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const terms = parseTerms(request.nextUrl.searchParams.get('q'));
  const result = await settle(getSuggestions(terms, await getLocale()));
  if (!result.ok) return Response.json({ error: 'unavailable' }, { status: 503, headers });
  return Response.json({ suggestions: result.data }, { headers });
}
