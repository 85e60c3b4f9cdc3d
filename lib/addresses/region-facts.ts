import 'server-only';

/** What fields are called where a country says it differently: field → key of the catalogue's `label` → countries. */
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  address1: { fullAddress: 'CN', streetAndHouseNumber: 'AT BR CH DE DK ES IT MX NL NO SE' },
  address2: { additionalAddress: 'AT CH DE', suburb: 'NZ ZA' },
  city: {
    cityTown: 'SE',
    cityWardTownVillage: 'JP',
    district: 'HK',
    suburb: 'AU',
  },
  province: {
    county: 'IE RO',
    department: 'GT SV UY',
    emirate: 'AE',
    governorate: 'EG KW',
    prefecture: 'JP',
    province: 'AR CA CN CO CR ES ID IT KR PA PH TH ZA',
    state: 'BR IN MX NG US VE',
    stateTerritory: 'AU MY',
  },
  zip: { pinCode: 'IN', postcode: 'AU GB MY NZ', zipCode: 'PH US' },
};

/** The labels of one country that are not the usual ones, by field. */
export function labelsOf(country: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([field, keys]) => {
      const match = Object.entries(keys).find(([, where]) => where.split(' ').includes(country));
      return match ? [[field, match[0]]] : [];
    }),
  );
}

/**
 * Postcodes that `postcode-validator` gets wrong: it refuses what a country's post writes (Argentina's four
 * digits, Cambodia's six, El Salvador, Nicaragua, Saudi Arabia's nine) or takes what no address has.
 */
export const zipPatterns: ReadonlyMap<string, RegExp> = new Map([
  ['AR', /^([A-HJ-NP-Z]\d{4}([A-Z]{3})?|\d{4})$/],
  ['KH', /^\d{5,6}$/],
  ['NI', /^\d{5}$/],
  ['NL', /^[1-9]\d{3} ?[A-Z]{2}$/],
  ['PT', /^\d{4}-\d{3}$/],
  ['SA', /^\d{5}(-\d{4})?$/],
  ['SV', /^(CP )?\d{4}$/],
]);

const examples =
  'AR C1425|AT 1010|AU 2060|BE 1000|BG 1000|BR 22290-175|CA K1P 1J1|CH 8001|CN 266033|CZ 100 00|DE 10115|DK 1550|EE 10111|ES 28013|FI 00100|FR 75001|GB SW1A 1AA|GR 105 57|HR 10000|HU 1051|IE D02 AF30|IN 110034|IT 00144|JP 154-0023|KR 03051|LT 01103|LU 1009|LV LV-1010|MX 06000|MY 50000|NL 1012 AB|NO 0150|NZ 6011|PL 00-950|PT 1000-001|RO 010011|SE 114 55|SG 546080|SI 1000|SK 811 01|TH 10110|TR 34110|US 90210|ZA 8001';

/** A postcode of the country as it is written there, to show people what is meant. */
export const zipExamples: ReadonlyMap<string, string> = new Map(
  examples.split('|').map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);
