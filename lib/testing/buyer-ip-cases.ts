import 'server-only';

/** For tests and benches: ways from a shopper to the app, and what a shopper may claim on them. */

export type Topology = {
  readonly title: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Whose connection the app sees; `client` for the shopper's own. */
  readonly peer: string;
  /** What the proxies add to X-Forwarded-For, right of whatever the shopper sent; null: there are none. */
  readonly added: readonly string[] | null;
  /** What the platform writes over a header of its own. */
  readonly platform?: string;
  /** Whose address is known for sure. */
  readonly expected: string;
};

type Sent = Readonly<Record<string, string>>;
export type BuyerIpCase = {
  readonly title: string;
  readonly peer: string;
  readonly headers: Sent;
  readonly expected: string;
};

const tens = { TRUSTED_PROXIES: '10.0.0.0/8' };
const local = { TRUSTED_PROXIES: 'loopback' };
const inner = { TRUSTED_PROXIES: 'uniquelocal' };
const platform = { BUYER_IP_HEADER: 'cf-connecting-ip' };
const client = 'client';
const onlyClient = [client];

export const topologies: readonly Topology[] = [
  { title: 'no proxy', settings: {}, peer: client, added: null, expected: client },
  {
    title: 'no proxy, though one is trusted',
    settings: tens,
    peer: client,
    added: null,
    expected: client,
  },
  {
    title: 'a proxy that nobody trusts',
    settings: {},
    peer: '192.0.2.50',
    added: onlyClient,
    expected: '192.0.2.50',
  },
  {
    title: 'another proxy than the trusted one',
    settings: tens,
    peer: '192.0.2.50',
    added: onlyClient,
    expected: '192.0.2.50',
  },
  {
    title: 'a proxy on this machine',
    settings: local,
    peer: '127.0.0.1',
    added: onlyClient,
    expected: client,
  },
  {
    title: 'a proxy on this machine, by IPv6',
    settings: local,
    peer: '::1',
    added: onlyClient,
    expected: client,
  },
  {
    title: 'a proxy on this machine, mapped',
    settings: local,
    peer: '::ffff:127.0.0.1',
    added: onlyClient,
    expected: client,
  },
  {
    title: 'a private proxy',
    settings: tens,
    peer: '10.0.0.1',
    added: onlyClient,
    expected: client,
  },
  {
    title: 'a private proxy, mapped',
    settings: tens,
    peer: '::ffff:10.0.0.1',
    added: onlyClient,
    expected: client,
  },
  {
    title: 'a private proxy, mapped and in hex',
    settings: tens,
    peer: '::ffff:a00:1',
    added: onlyClient,
    expected: client,
  },
  {
    title: 'a private proxy by IPv6',
    settings: inner,
    peer: 'fd00::1',
    added: onlyClient,
    expected: client,
  },
  {
    title: 'two proxies',
    settings: tens,
    peer: '10.0.0.1',
    added: [client, '10.0.0.2'],
    expected: client,
  },
  {
    title: 'two proxies, one mapped',
    settings: tens,
    peer: '10.0.0.1',
    added: [client, '::ffff:10.0.0.2'],
    expected: client,
  },
  {
    title: 'two proxies by IPv6',
    settings: inner,
    peer: 'fd00::1',
    added: [client, 'fd00::2'],
    expected: client,
  },
  {
    title: 'three proxies, ports named',
    settings: tens,
    peer: '10.0.0.1',
    added: ['client:port', '10.0.0.3:80', '10.0.0.2:8080'],
    expected: client,
  },
  {
    title: 'a stranger’s proxy before ours',
    settings: tens,
    peer: '10.0.0.1',
    added: [client, '192.0.2.50'],
    expected: '192.0.2.50',
  },
  {
    title: 'a proxy that hides who asked',
    settings: tens,
    peer: '10.0.0.1',
    added: ['unknown'],
    expected: '10.0.0.1',
  },
  {
    title: 'a proxy that names no address',
    settings: tens,
    peer: '10.0.0.1',
    added: ['_hidden'],
    expected: '10.0.0.1',
  },
  {
    title: 'a platform with a header of its own',
    settings: platform,
    peer: '10.0.0.1',
    added: onlyClient,
    platform: client,
    expected: client,
  },
  {
    title: 'such a platform behind a proxy',
    settings: { ...platform, ...tens },
    peer: '10.0.0.1',
    added: [client, '192.0.2.50'],
    platform: client,
    expected: client,
  },
  {
    title: 'such a platform that names nobody',
    settings: { ...platform, ...tens },
    peer: '10.0.0.1',
    added: onlyClient,
    platform: 'unknown',
    expected: client,
  },
];

const clients = ['203.0.113.9', '2001:db8::9'] as const;
const fifty = Array.from({ length: 50 }, (_, at) => `6.6.6.${at}`).join(', ');

/** Every header in which a shopper may lie, in every way that readers have been fooled by. */
export const claims: readonly Sent[] = [
  {},
  ...[
    ...['6.6.6.6', '10.0.0.9', '127.0.0.1', '::1', 'fd00::9', '192.168.0.1', '0.0.0.0', '::'],
    ...['6.6.6.6, 7.7.7.7', '6.6.6.6, 10.0.0.2', fifty, 'garbage', 'unknown', '_hidden', ''],
    ...[' , ,', '6.6.6.6:443', '[2001:db8::666]:443', '::ffff:6.6.6.6', 'fe80::1%eth0', '6.6.6.6,'],
    ...['for=6.6.6.6', '6.6.6.6;7.7.7.7', '6.6.6.6 7.7.7.7', '0x06060606', '101058054', '6.6.1542'],
  ].map((value) => ({ 'x-forwarded-for': value })),
  { forwarded: 'for=6.6.6.6' },
  { forwarded: 'for="[2001:db8::666]:443";by=10.0.0.1;proto=https' },
  { forwarded: 'for=6.6.6.6', 'x-forwarded-for': '7.7.7.7' },
  { 'x-real-ip': '6.6.6.6', 'true-client-ip': '6.6.6.6', 'x-client-ip': '6.6.6.6' },
  {
    'cf-connecting-ip': '6.6.6.6',
    'fastly-client-ip': '6.6.6.6',
    'x-cluster-client-ip': '6.6.6.6',
  },
  { 'x-foyer-peer': '6.6.6.6', 'shopify-storefront-buyer-ip': '6.6.6.6' },
  { 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' },
];

const withPort = (ip: string) => (ip.includes(':') ? `[${ip}]:4711` : `${ip}:4711`);

/** The request as it reaches the app on this way, from this client with this claim. */
export function toBuyerIpCase(way: Topology, ip: string, claim: Sent): BuyerIpCase {
  const fill = (text: string) => (text === client ? ip : text.replace('client:port', withPort(ip)));
  const chain = [claim['x-forwarded-for'], ...(way.added ?? []).map(fill)];
  const forwarded = chain.filter((part) => part !== undefined).join(', ');
  const headers = {
    ...claim,
    ...(chain.some((part) => part !== undefined) && { 'x-forwarded-for': forwarded }),
    // The platform overwrites it, and only it: that is what makes it a setting.
    ...(way.platform && { 'cf-connecting-ip': fill(way.platform) }),
  };
  const title = `${way.title}, ${ip}, ${JSON.stringify(claim).slice(0, 80)}`;
  return { title, headers, peer: fill(way.peer), expected: fill(way.expected) };
}

/** All claims of both clients on one way. */
export const listBuyerIpCases = (way: Topology): BuyerIpCase[] =>
  clients.flatMap((ip) => claims.map((claim) => toBuyerIpCase(way, ip, claim)));
