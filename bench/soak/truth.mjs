// What the shop itself holds of a customer, asked past the app.
import { setTimeout as wait } from 'node:timers/promises';

const query = `query SoakTruth {
  customer {
    firstName lastName
    emailAddress { marketingState }
    defaultAddress { id }
    addresses(first: 100) { nodes { id address1 } }
    orders(first: 250) { nodes { id } }
  }
}`;
const toNumber = (gid) => gid.split('/').at(-1).split('?')[0];

/** @throws {Error} when the shop gives no whole answer in thirty tries; faults strike these calls too */
export async function readTruth({ shop, control }, email) {
  for (let tries = 0; tries < 30; tries += 1) {
    try {
      const { access_token: authorization } = await control('POST', 'tokens', { email });
      const response = await fetch(`${shop}/customer/api/2026-10/graphql`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = await response.json();
      if (response.ok && data && !errors) return toTruth(data.customer);
    } catch {
      // One of the faults.
    }
    await wait(20);
  }
  throw new Error('the shop does not tell the truth');
}

function toTruth({ firstName, lastName, emailAddress, defaultAddress, addresses, orders }) {
  return {
    name: `${firstName ?? ''}|${lastName ?? ''}`,
    isSubscribed: emailAddress.marketingState === 'SUBSCRIBED',
    defaultId: defaultAddress ? toNumber(defaultAddress.id) : null,
    addresses: new Map(addresses.nodes.map(({ id, address1 }) => [toNumber(id), address1])),
    orders: new Set(orders.nodes.map(({ id }) => toNumber(id))),
  };
}
