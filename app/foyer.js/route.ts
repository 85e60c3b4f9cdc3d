import { toEmbedScript } from '@/lib/embed/to-script';

// Where the site is, is known when it runs, not when it is built.
export const dynamic = 'force-dynamic';

/** The element that other storefronts of the shop place on their pages; the same for everybody. */
export function GET(): Response {
  return new Response(toEmbedScript(), {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
      // It is there to be loaded by other sites, and holds nothing of anybody.
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    },
  });
}
