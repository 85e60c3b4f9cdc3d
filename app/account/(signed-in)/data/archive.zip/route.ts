import type { NextRequest } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { getEnv } from '@/lib/env';
import { createArchive, firstCursor, parseCursor } from '@/lib/export';
import { redirectTo } from '@/lib/http/redirect-to';
import { routes } from '@/lib/routes';
import { settle } from '@/lib/shopify/errors';

/** One's own data as a file, for browsers without script. */
export async function GET(request: NextRequest): Promise<Response> {
  const t = await getTranslations('data.archive');
  const start = parseCursor(request.nextUrl.searchParams.get('from')) ?? firstCursor;
  const { siteOrigin } = getEnv();
  const words = {
    readme: t('readme', { site: siteOrigin }),
    unfinished: (path: string) => t('unfinished', { url: new URL(path, siteOrigin).href }),
    refused: t('refused'),
  };
  const archive = await settle(createArchive(start, words, (from) => routes.dataArchive({ from })));
  if (!archive.ok) return redirectTo(routes.unavailable({ returnTo: routes.data() }));
  return new Response(archive.data.stream, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="my-data.zip"',
      'cache-control': 'private, no-store',
    },
  });
}
