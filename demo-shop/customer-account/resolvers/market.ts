import type { CompanyLocationRecord } from '../../world/companies/records.ts';
import { MARKETS, type Market } from '../../world/seed/markets.ts';
import type { CustomerAccountContext } from '../context.ts';

const PRIMARY = 'DE';

/** The market of the location's shipping address, if the shop sells there. */
function findMarket({ shippingAddress }: CompanyLocationRecord): Market | null {
  const markets: Readonly<Record<string, Market>> = MARKETS;
  return markets[shippingAddress?.countryCode ?? ''] ?? null;
}

/** "When […] no market currency matches the address, this falls back to the shop's currency." */
export function toMarketCurrency(
  location: CompanyLocationRecord,
  _args: never,
  { world }: CustomerAccountContext,
): string {
  return findMarket(location)?.currencyCode ?? world.shop.currencyCode;
}

/** `CompanyLocation.market`: the primary one lives on the shop's own domain, others in a subfolder. */
export function toMarket(
  location: CompanyLocationRecord,
  _args: never,
  { shopOrigin }: CustomerAccountContext,
) {
  const { locale, territoryCode } = findMarket(location) ?? MARKETS[PRIMARY];
  const position = Object.keys(MARKETS).indexOf(territoryCode);
  const isPrimary = territoryCode === PRIMARY;
  const language = locale.slice(0, 2);
  const suffix = isPrimary ? null : territoryCode.toLowerCase();
  const path = suffix ? `/${language}-${suffix}/` : '/';
  return {
    id: `gid://shopify/Market/${16273840101 + position * 37}`,
    handle: territoryCode.toLowerCase(),
    webPresence: {
      id: `gid://shopify/MarketWebPresence/${9182736401 + position * 37}`,
      domain: isPrimary
        ? { id: 'gid://shopify/Domain/5839201741', host: new URL(shopOrigin).host, url: shopOrigin }
        : null,
      rootUrls: [{ locale: language, url: `${shopOrigin}${path}` }],
      subfolderSuffix: suffix,
    },
  };
}

/** `DepositConfiguration`, a union of one. */
export function toDeposit(percentage: number | null) {
  return percentage === null ? null : { __typename: 'DepositPercentage', percentage };
}
