export type ShopPolicyRecord = {
  id: string;
  handle: string;
  title: string;
  body: string;
  url: string;
};

export type ShopRecord = {
  /** `gid://shopify/Shop/…` */
  id: string;
  name: string;
  email: string;
  myshopifyDomain: string;
  /** The online store's address, no trailing slash. */
  url: string;
  currencyCode: string;
  policies: ShopPolicyRecord[];
};

export const myshopifyDomain = 'hearth-and-hollow.myshopify.com';

const POLICIES: readonly [handle: string, title: string, body: string][] = [
  [
    'refund-policy',
    'Refund policy',
    '<p>You have 30 days to change your mind. Write to us first; we pay the way back for anything broken or wrong.</p>',
  ],
  [
    'privacy-policy',
    'Privacy policy',
    '<p>We keep what we need to send your order and answer your questions, and nothing more. Ask us any time what that is.</p>',
  ],
  [
    'terms-of-service',
    'Terms of service',
    '<p>These terms hold for everything you buy here. German law applies; your rights at home stay yours.</p>',
  ],
  [
    'shipping-policy',
    'Shipping policy',
    '<p>Orders placed before noon leave Hamburg the same day. Standard parcels take one to three days in Germany, up to ten elsewhere.</p>',
  ],
];

/** The shop itself, as both APIs describe it. */
export function createShop(shopOrigin: string, shopId: string): ShopRecord {
  return {
    id: `gid://shopify/Shop/${shopId}`,
    name: 'Hearth & Hollow',
    email: 'hello@hearth-and-hollow.example',
    myshopifyDomain,
    url: shopOrigin,
    currencyCode: 'EUR',
    policies: POLICIES.map(([handle, title, body], index) => ({
      id: `gid://shopify/ShopPolicy/${26874210001 + index * 37}`,
      handle,
      title,
      body,
      url: `${shopOrigin}/policies/${handle}`,
    })),
  };
}
