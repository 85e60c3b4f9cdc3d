import type { MetadataRoute } from 'next';
import { requireSitemap } from '@/lib/catalog';
import { getEnv } from '@/lib/env';
import { routes } from '@/lib/routes';

// A shop's products change while the site runs.
export const dynamic = 'force-dynamic';

/** Everything that search engines may list (sitemaps.org). Fails rather than names half of it: then they keep the last. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { siteOrigin } = getEnv();
  const { products, collections } = await requireSitemap();
  const toUrl = (path: string) => `${siteOrigin}${path}`;
  return [
    ...[routes.home(), routes.collections(), routes.policies()].map((path) => ({
      url: toUrl(path),
    })),
    ...collections.map(({ handle, updatedAt }) => ({
      url: toUrl(routes.collection(handle)),
      lastModified: updatedAt,
    })),
    ...products.map(({ handle, updatedAt }) => ({
      url: toUrl(routes.product(handle)),
      lastModified: updatedAt,
    })),
  ];
}
