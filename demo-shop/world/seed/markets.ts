export type Market = {
  currencyCode: string;
  territoryCode: string;
  locale: string;
  taxesIncluded: boolean;
  /** Title and rate of each tax a line pays here. */
  taxes: [title: string, rate: number][];
  /** Part of the goods' value that customs asks for, 0 inside the customs union. */
  dutyRate: number;
  carrier: Carrier;
};

export type Carrier = { company: string; prefix: string; url: (number: string) => string };

const DHL: Carrier = {
  company: 'DHL',
  prefix: '0034043',
  url: (number) =>
    `https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?idc=${number}`,
};
const UPS: Carrier = {
  company: 'UPS',
  prefix: '1Z999AA1',
  url: (number) => `https://www.ups.com/track?tracknum=${number}`,
};
const POSTNORD: Carrier = {
  company: 'PostNord',
  prefix: '3SPNSE',
  url: (number) => `https://tracking.postnord.com/se/?id=${number}`,
};
const ROYAL_MAIL: Carrier = {
  company: 'Royal Mail',
  prefix: 'RM4',
  url: (number) => `https://www.royalmail.com/track-your-item#/tracking-results/${number}`,
};
const EXPRESS: Carrier = {
  company: 'DHL Express',
  prefix: '77',
  url: (number) => `https://www.dhl.com/en/express/tracking.html?AWB=${number}`,
};

export type MarketName = 'AE' | 'CA' | 'CH' | 'DE' | 'GB' | 'JP' | 'KW' | 'SE' | 'US';

/** The shop sells from Germany; rates are those of 2026 where a shop like this would charge them. */
export const MARKETS: Readonly<Record<MarketName, Market>> = {
  DE: market('EUR', 'DE', 'de-DE', true, [['MwSt', 0.19]], 0, DHL),
  SE: market('SEK', 'SE', 'sv-SE', true, [['Moms', 0.25]], 0, POSTNORD),
  GB: market('GBP', 'GB', 'en-GB', true, [['VAT', 0.2]], 0.04, ROYAL_MAIL),
  CH: market('CHF', 'CH', 'de-CH', true, [['MWST', 0.081]], 0.03, EXPRESS),
  JP: market('JPY', 'JP', 'ja-JP', true, [['Consumption tax', 0.1]], 0, EXPRESS),
  KW: market('KWD', 'KW', 'ar-KW', true, [], 0.05, EXPRESS),
  AE: market('AED', 'AE', 'ar-AE', true, [['VAT', 0.05]], 0.05, EXPRESS),
  US: market(
    'USD',
    'US',
    'en-US',
    false,
    [
      ['New York State Tax', 0.04],
      ['New York City Tax', 0.045],
      ['MCTD Tax', 0.00375],
    ],
    0.1,
    UPS,
  ),
  CA: market(
    'CAD',
    'CA',
    'en-CA',
    false,
    [
      ['GST', 0.05],
      ['QST', 0.09975],
    ],
    0,
    UPS,
  ),
};

function market(
  currencyCode: string,
  territoryCode: string,
  locale: string,
  taxesIncluded: boolean,
  taxes: [string, number][],
  dutyRate: number,
  carrier: Carrier,
): Market {
  return { currencyCode, territoryCode, locale, taxesIncluded, taxes, dutyRate, carrier };
}
