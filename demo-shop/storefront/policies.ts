import type { StorefrontWorld } from './context.ts';

/** Fields of `Shop` and the handle of the policy behind each. */
export const POLICY_HANDLES = {
  contactInformation: 'contact-information',
  legalNotice: 'legal-notice',
  privacyPolicy: 'privacy-policy',
  refundPolicy: 'refund-policy',
  shippingPolicy: 'shipping-policy',
  subscriptionPolicy: 'subscription-policy',
  termsOfSale: 'terms-of-sale',
  termsOfService: 'terms-of-service',
} as const;

export type Policy = { id: string; handle: string; title: string; body: string; url: string };

/** What only the Storefront API shows; the other policies belong to the shop of both APIs. */
const FURTHER: readonly [handle: string, title: string, body: string][] = [
  [
    'contact-information',
    'Contact information',
    '<p>Hearth &amp; Hollow, Hamburg, Germany. hello@hearth-and-hollow.example</p>',
  ],
  ['legal-notice', 'Legal notice', '<p>Hearth &amp; Hollow GmbH, Hamburg. Director: Ida Kern.</p>'],
  [
    'subscription-policy',
    'Cancellation policy',
    '<p>A subscription goes on until you end it. Pause, skip or end it in your account before the next order is made.</p>',
  ],
];

export function listPolicies(world: StorefrontWorld): Policy[] {
  const further = FURTHER.map(([handle, title, body], index) => ({
    id: `gid://shopify/ShopPolicy/${31_500_000_001 + index}`,
    url: `${world.shop.url}/policies/${handle}`,
    ...{ handle, title, body },
  }));
  return [...world.shop.policies, ...further];
}

/** The policies by their field of `Shop`; null where the shop has written none. */
export function toPolicyFields(world: StorefrontWorld): Record<string, Policy | null> {
  const policies = listPolicies(world);
  return Object.fromEntries(
    Object.entries(POLICY_HANDLES).map(([field, wanted]) => [
      field,
      policies.find(({ handle }) => handle === wanted) ?? null,
    ]),
  );
}
