import { listDefinitions, type MetafieldOwner } from '../world/metafields/definitions.ts';

const owners: Readonly<Record<string, MetafieldOwner>> = {
  Company: 'COMPANY',
  CompanyLocation: 'COMPANY_LOCATION',
  Customer: 'CUSTOMER',
  Order: 'ORDER',
  Shop: 'SHOP',
};

/** Arguments of `metafield` and `metafields` on every owner: all that is defined there. */
export const metafieldArguments: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(owners).flatMap(([type, owner]) => {
    const places = listDefinitions(owner).map(
      ({ namespace, key }) => `namespace: "${namespace}", key: "${key}"`,
    );
    const identifiers = places.map((place) => `{ ${place} }`).join(', ');
    return [
      [`${type}.metafield`, places[0] ?? ''],
      [`${type}.metafields`, `identifiers: [${identifiers}]`],
    ];
  }),
);
