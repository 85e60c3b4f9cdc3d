// Everything that can go wrong between the app and what it leans on, by name, as the demo shop's control API takes it.

/** In whatever the shop says while it fails: must reach no page and no log. */
export const canary = 'upstream-canary-5e1f';
const says = { body: { errors: canary, error: 'server_error', error_description: canary } };
const status = (code, more = says) => ({
  name: `status ${code}`,
  fault: { type: 'status', code, ...more },
});
const slowMs = 20_000;

const wrongBodies = [
  { name: 'an empty 200', fault: { type: 'empty-body' } },
  { name: 'half a JSON text', fault: { type: 'malformed-json', text: canary } },
  { name: 'a page instead of JSON', fault: { type: 'html-body', text: canary } },
];
const lines = [
  { name: 'the line is cut', fault: { type: 'drop' } },
  { name: 'the line is reset', fault: { type: 'reset' } },
  { name: 'no answer in time', fault: { type: 'delay', ms: slowMs } },
  { name: 'an answer that trickles', fault: { type: 'slow-body', ms: slowMs } },
];

/** T80 to T82. The three that need a process of their own are in `tokenPlaces`. */
export const tokenFaults = [
  ...[500, 502, 503, 504, 429, 530].map((code) => status(code)),
  { name: 'the line is reset', fault: { type: 'reset' } },
  { name: 'an empty 200', fault: { type: 'empty-body' } },
  { name: '401 without an error code', fault: { type: 'transient-401' } },
  { name: 'no answer in time', fault: { type: 'delay', ms: slowMs } },
  { name: 'an answer that trickles', fault: { type: 'slow-body', ms: slowMs } },
];

/** Where a token endpoint is that cannot be spoken to. */
export const toTokenPlaces = (shop) => [
  { name: 'the connection is refused', origin: 'http://localhost:1' },
  { name: 'the name is not resolved', origin: 'http://no-such-host.localhost:1' },
  // The demo shop speaks no TLS.
  { name: 'TLS fails', origin: shop.replace('http:', 'https:') },
];

/** T89 to T97, and every status of Shopify's list but a lasting 401, which ends a session as it should. A shop that is closed is asked once a minute: those come last. */
export const graphqlFaults = [
  ...[400, 403, 429, 430, 500, 501, 502, 503, 504, 530].map((code) => status(code)),
  ...wrongBodies,
  ...lines,
  { name: 'done, and the answer lost', fault: { type: 'lost-answer' } },
  { name: 'throttled', fault: { type: 'throttled' } },
  { name: 'one 401', fault: { type: 'transient-401' }, times: 1 },
  { name: 'a part is missing', fault: { type: 'partial-errors', message: canary } },
  {
    name: 'access denied to a part',
    fault: { type: 'partial-errors', code: 'ACCESS_DENIED', message: canary },
  },
  { name: '64 MB of JSON', fault: { type: 'oversized' } },
  { name: 'a gzip bomb', fault: { type: 'oversized', encoding: 'gzip' } },
  { name: 'a redirect elsewhere', fault: { type: 'redirect-301' } },
  { name: 'JSON called text', fault: { type: 'wrong-content-type' } },
  ...[402, 404, 423, 540].map((code) => status(code)),
];

const discovery = '/.well-known/';
const keys = '/authentication/.well-known/jwks.json';

/** T13, T23: met by a process that has just started, and knows nothing. */
export const discoveryFaults = [
  { name: 'discovery fails', path: discovery, fault: { type: 'status', code: 500, ...says } },
  { name: 'discovery is slow', path: discovery, fault: { type: 'delay', ms: slowMs } },
  { name: 'discovery has 64 MB', path: discovery, fault: { type: 'oversized' } },
  { name: 'the keys cannot be had', path: keys, fault: { type: 'status', code: 503, ...says } },
];
