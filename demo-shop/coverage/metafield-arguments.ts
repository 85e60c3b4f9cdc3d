import { listDefinitions, type MetafieldOwner } from '../world/metafields/definitions.ts';

const owners: Readonly<Record<string, MetafieldOwner>> = {
  Company: 'COMPANY',
  CompanyLocation: 'COMPANY_LOCATION',
  Customer: 'CUSTOMER',
  Order: 'ORDER',
  Shop: 'SHOP',
};

/** Of those defined on an owner, the one that somebody of the seeded world has. */
const SET: Readonly<Record<string, string>> = { Customer: 'roast', Order: 'gift_note' };

/** Arguments of `metafield` and `metafields` on every owner: all that is defined there. */
export const metafieldArguments: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(owners).flatMap(([type, owner]) => {
    const defined = listDefinitions(owner);
    const toPlace = ({ key, namespace }: { key: string; namespace: string }) =>
      `namespace: "${namespace}", key: "${key}"`;
    const identifiers = defined.map((each) => `{ ${toPlace(each)} }`).join(', ');
    const one = defined.find(({ key }) => key === SET[type]) ?? defined[0];
    return [
      [`${type}.metafield`, one ? toPlace(one) : ''],
      [`${type}.metafields`, `identifiers: [${identifiers}]`],
    ];
  }),
);
