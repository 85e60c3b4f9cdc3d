import type { MetadataRoute } from 'next';
import { getEnv } from '@/lib/env';
import { routes } from '@/lib/routes';

// Where the site is, is known when it runs, not when it is built.
export const dynamic = 'force-dynamic';

/** RFC 9309. Account pages are besides marked `noindex`, for whoever finds their addresses elsewhere. */
export default function robots(): MetadataRoute.Robots {
  const { siteOrigin } = getEnv();
  return {
    rules: {
      userAgent: '*',
      disallow: [
        `${routes.account()}/`,
        `${routes.account()}$`,
        '/api/',
        routes.search(),
        routes.locale(),
      ],
    },
    sitemap: `${siteOrigin}/sitemap.xml`,
  };
}
