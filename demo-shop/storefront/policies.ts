import { POLICIES_DE } from '../world/content/policies.ts';
import { translated } from './content/translated.ts';
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
  [
    'terms-of-sale',
    'Terms of sale',
    '<p>A contract comes about when we send your order. Prices hold the VAT of your country; what you pay with is charged when we send.</p>',
  ],
];

export const policyResolvers = Object.fromEntries(
  ['ShopPolicy', 'ShopPolicyWithDefault'].map((type) => [
    type,
    {
      body: translated<Policy>((policy) => toTexts(policy).body),
      title: translated<Policy>((policy) => toTexts(policy).title),
    },
  ]),
);

function toTexts({ body, handle, title }: Policy) {
  const german = POLICIES_DE[handle];
  return {
    body: { en: body, de: german?.body ?? body },
    title: { en: title, de: german?.title ?? title },
  };
}

export function listPolicies(world: StorefrontWorld): Policy[] {
  const further = FURTHER.map(([handle, title, body], index) => ({
    id: `gid://shopify/ShopPolicy/${31_500_000_001 + index}`,
    url: `${world.shop.url}/policies/${handle}`,
    ...{ handle, title, body },
  }));
  return [...world.shop.policies, ...further];
}

/** The policies by their field of `Shop`. */
export function toPolicyFields(world: StorefrontWorld): Record<string, Policy | null> {
  const policies = listPolicies(world);
  return Object.fromEntries(
    Object.entries(POLICY_HANDLES).map(([field, wanted]) => [
      field,
      policies.find(({ handle }) => handle === wanted) ?? null,
    ]),
  );
}
