import type { StorefrontContext, StorefrontWorld } from './context.ts';
import { COUNTRIES, HOME_COUNTRY } from './countries.ts';
import { toBrandImage } from './images.ts';
import { toPolicyFields } from './policies.ts';

const SLOGAN = 'Plain things, well made';
const DESCRIPTION = 'Homewares from small workshops: tableware, textiles, light, and good coffee.';

export function toShop(world: StorefrontWorld, context: StorefrontContext) {
  const origin = new URL(context.shopOrigin);
  return {
    id: world.shop.id,
    name: world.shop.name,
    description: DESCRIPTION,
    moneyFormat: '€{{amount}}',
    primaryDomain: {
      host: origin.host,
      sslEnabled: origin.protocol === 'https:',
      url: origin.origin,
    },
    brand: {
      slogan: SLOGAN,
      shortDescription: DESCRIPTION,
      colors: {
        primary: [{ background: '#b4553a', foreground: '#fffaf2' }],
        secondary: [{ background: '#f6efe2', foreground: '#3a2a20' }],
      },
      logo: toBrandImage('logo.svg'),
      squareLogo: toBrandImage('logo-square.svg'),
      coverImage: toBrandImage('cover.svg'),
    },
    paymentSettings: toPaymentSettings(context.shopOrigin),
    shipsToCountries: COUNTRIES.map((country) => country.isoCode),
    // Set only for shops whose accounts live on a domain of their own.
    customerAccountUrl: null,
    customerAccountTranslations: null,
    socialLoginProviders: [],
    shopPayInstallmentsPricing: null,
    ...toPolicyFields(world),
  };
}

export function toPaymentSettings(shopOrigin: string) {
  return {
    acceptedCardBrands: ['VISA', 'MASTERCARD', 'AMERICAN_EXPRESS'],
    cardVaultUrl: `${shopOrigin}/sessions`,
    countryCode: HOME_COUNTRY,
    currencyCode: 'EUR',
    enabledPresentmentCurrencies: [...new Set(COUNTRIES.map((country) => country.currencyCode))],
    shopifyPaymentsAccountId: '50128764',
    supportedDigitalWallets: ['APPLE_PAY', 'GOOGLE_PAY', 'SHOPIFY_PAY'],
  };
}
