/** The account that Shopify hosts for every shop, whether or not it has an address of its own. */
export const toHostedAccountUrl = (shopId: string): string =>
  `https://shopify.com/${shopId}/account`;

/** The hosted profile below a customer account URL; https only, since it becomes a link. */
export function toHostedProfileUrl(dangerousAccountUrl: string | null | undefined): string | null {
  if (!dangerousAccountUrl || !URL.canParse(dangerousAccountUrl)) return null;
  const url = new URL(dangerousAccountUrl);
  if (url.protocol !== 'https:') return null;
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/profile`;
  url.search = '';
  url.hash = '';
  return url.href;
}
