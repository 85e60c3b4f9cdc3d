import { defaultConfig } from '../../config.ts';

/** What the clients are told, and nothing else: the addresses and credentials a merchant would give them. */
export const places = {
  /** Where Hydrogen runs. Nothing listens there: the tests are its visitors. */
  siteOrigin: 'https://hydrogen.example',
  /** Hydrogen builds every Customer Account address from this host by itself. */
  accountsOrigin: 'https://shopify.com',
  shopDomain: 'hearth-and-hollow.myshopify.com',
  shopId: defaultConfig.shopId,
  publicClientId: `${defaultConfig.clientId}-public`,
} as const;

/** The only hosts there are. */
export const hosts = ['shopify.com', places.shopDomain] as const;
