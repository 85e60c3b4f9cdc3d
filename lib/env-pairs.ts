import { EnvError } from './env-error';

export type Support = { readonly widgetUrl: string; readonly secret: string };

export type AdminApp = {
  /** Where the Admin API is: the myshopify.com domain, whatever other domains the shop has. */
  readonly origin: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

/**
 * Neither is any use alone, and a help desk that cannot know who asks must not look as if it did.
 * @throws {EnvError}
 */
export function toSupport(widgetUrl?: string, secret?: string): Support | null {
  if (!widgetUrl && !secret) return null;
  if (widgetUrl && secret) return { widgetUrl, secret };
  throw new EnvError(['SUPPORT_WIDGET_URL and SUPPORT_IDENTITY_SECRET must be set together']);
}

/**
 * @param origin null where the shop's own domain is not known
 * @throws {EnvError}
 */
export function toAdmin(
  clientId: string | undefined,
  clientSecret: string | undefined,
  origin: string | null,
): AdminApp | null {
  if (!clientId && !clientSecret) return null;
  if (!clientId || !clientSecret) {
    throw new EnvError([
      'SHOPIFY_ADMIN_CLIENT_ID and SHOPIFY_ADMIN_CLIENT_SECRET must be set together',
    ]);
  }
  if (origin) return { origin, clientId, clientSecret };
  throw new EnvError(['SHOPIFY_SHOP_DOMAIN must be set: the Admin API is on that domain']);
}
