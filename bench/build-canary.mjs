/** Settings that no file of a build may hold, and the value they have while CI builds. */
export const secrets = [
  'SESSION_SECRET',
  'SHOPIFY_ADMIN_CLIENT_SECRET',
  'CUSTOMER_ACCOUNT_API_CLIENT_SECRET',
  'PRIVATE_STOREFRONT_API_TOKEN',
  'REDIS_URL',
];
export const buildCanary = 'foyer-build-canary-b7e1c0d4';
