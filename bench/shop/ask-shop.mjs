import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const readDocument = (name) =>
  readFileSync(
    new URL(`../../lib/orders/${name}.customer-account.graphql`, import.meta.url),
    'utf8',
  );

/** The app's own page of orders, as it asks for it. */
export const ordersRequest = JSON.stringify({
  query: `${readDocument('orders')}\n${readDocument('order-status')}`,
  variables: { first: 15, sortKey: 'PROCESSED_AT', reverse: true, language: 'EN' },
  operationName: 'Orders',
});

export const smallRequest = JSON.stringify({ query: '{ customer { id displayName } }' });

/** Kept-alive connections to one shop, for one customer. */
export async function createAsker(origin, email, connections) {
  const post = { method: 'POST', body: JSON.stringify({ email }) };
  const { access_token } = await (await fetch(`${origin}/_demo/tokens`, post)).json();
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = { authorization: access_token, 'content-type': 'application/json' };

  const ask = (body) =>
    new Promise((resolve, reject) => {
      const options = {
        agent,
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      };
      const sent = request(`${origin}/customer/api/2026-10/graphql`, options, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (answer.statusCode === 200 && !text.includes('"errors"')) resolve(text);
          else reject(new Error(`${answer.statusCode} ${text.slice(0, 500)}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });

  return { ask, close: () => agent.destroy() };
}
