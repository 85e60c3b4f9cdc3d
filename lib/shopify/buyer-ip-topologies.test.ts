import { isIP } from 'node:net';
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type BuyerIpCase,
  claims,
  listBuyerIpCases,
  type Topology,
  toBuyerIpCase,
  topologies,
} from '@/lib/testing/buyer-ip-cases';
import { isPublicIp, toBuyerIp, toBuyerNetwork, toCanonicalIp } from './buyer-ip';

afterEach(() => vi.unstubAllEnvs());

/** The reader as a process with this topology's settings would load it. */
async function load({ settings }: Topology) {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { readBuyerIp } = await import('./read-buyer-ip');
  const { getPeerMark, requestHeaders } = await import('@/lib/request-context');
  return ({ headers, peer }: BuyerIpCase) => {
    const all = new Map([...Object.entries(headers), [requestHeaders.peer, getPeerMark() + peer]]);
    return readBuyerIp({ get: (name) => all.get(name) ?? null });
  };
}

const anyIp = fc.oneof(fc.ipV4(), fc.ipV6());
const toCanonical = (ip: string) => ipaddr.process(ip).toString();

/** What a client may send: lists of addresses, well spelt and not, and anything else. */
const anyHop = fc.oneof(
  anyIp,
  anyIp.map((ip) => (isIP(ip) === 6 ? `[${ip}]:443` : `${ip}:443`)),
  fc.constantFrom('unknown', '_hidden', '', '10.0.0.9', '127.0.0.1', 'fd00::9', '::ffff:6.6.6.6'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const anyClaim = fc.record(
  {
    'x-forwarded-for': fc.array(anyHop, { maxLength: 6 }).map((hops) => hops.join(', ')),
    forwarded: anyHop.map((hop) => `for="${hop}"`),
    'x-real-ip': anyHop,
    'cf-connecting-ip': anyHop,
    'x-forwarded-host': fc.string(),
  },
  { requiredKeys: [] },
);

describe.each(topologies)('with $title', (way) => {
  it('T68: the buyer is whom the way makes sure of, whatever was claimed', async () => {
    const read = await load(way);
    const cases = listBuyerIpCases(way);
    expect(cases).toHaveLength(2 * claims.length);
    for (const one of cases) expect(read(one), one.title).toBe(toCanonical(one.expected));
  });

  it('T68: no address that the client chose becomes the buyer’s', async () => {
    const read = await load(way);
    // One who has an address of our own proxies is no shopper on the internet.
    const client = anyIp.filter((ip) => isPublicIp(ip));
    fc.assert(
      fc.property(client, anyClaim, (ip, claim) => {
        const one = toBuyerIpCase(way, ip, claim);
        expect(read(one)).toBe(toCanonical(one.expected));
      }),
    );
  });
});

it('T68: there are more than 250 cases', () => {
  expect(topologies.flatMap(listBuyerIpCases).length).toBeGreaterThan(250);
});

it('T68: what is read as an address is one, in its one spelling; everything else is none', () => {
  const spelling = fc.constantFrom<(ip: string) => string>(
    (ip) => ip,
    (ip) => ` ${ip.toUpperCase()}\t`,
    (ip) => (isIP(ip) === 6 ? `[${ip}]` : `${ip}:80`),
    (ip) => (isIP(ip) === 6 ? `[${ip}]:65535` : `::ffff:${ip}`),
    (ip) => (isIP(ip) === 6 ? `${ip}%eth0` : ip),
  );
  fc.assert(
    fc.property(anyIp, spelling, (ip, spell) => {
      expect(toCanonicalIp(spell(ip))).toBe(toCanonical(ip));
    }),
  );
  fc.assert(
    fc.property(anyHop, (text) => {
      const ip = toCanonicalIp(text);
      if (ip === null) {
        expect(isIP(text)).toBe(0);
        return;
      }
      expect(isIP(ip)).not.toBe(0);
      expect(ip).not.toMatch(/[[\]%\s]|^::ffff:\d/);
      expect(toCanonicalIp(ip)).toBe(ip);
    }),
  );
});

it('T68, T76: a private address is sent on as it is, and counts for nobody’s network', () => {
  const networks = ['10', '127', '192.168', '169.254', 'fd00:', 'fe80:', ':'];
  const rest = fc.tuple(fc.nat(255), fc.nat(255));
  const anyPrivate = fc.tuple(fc.constantFrom(...networks), rest).map(([start, [a, b]]) => {
    if (start === ':') return '::1';
    return start.includes(':')
      ? `${start}:${a}:${b}`
      : `${start}.${a}.${b}.1`.split('.', 4).join('.');
  });
  fc.assert(
    fc.property(anyPrivate, (ip) => {
      const peer = { peer: ip, forwardedFor: '6.6.6.6', platform: null };
      expect(toBuyerIp(peer, [])).toBe(toCanonical(ip));
      expect(toBuyerNetwork(toBuyerIp(peer, []))).toBeNull();
    }),
  );
});

it('T76: all addresses of one IPv6 network count together, and with no other’s', () => {
  const groups = fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 });
  const toText = (parts: number[]) => parts.map((part) => part.toString(16)).join(':');
  fc.assert(
    fc.property(fc.nat(0xfff), groups, groups, groups, (start, [, ...net], mine, yours) => {
      const network = toText([0x2000 + start, ...net]);
      const [here, there] = [mine, yours].map((host) => `${network}:${toText(host)}`);
      fc.pre(isPublicIp(here ?? ''));
      expect(toBuyerNetwork(here ?? '')).toBe(toBuyerNetwork(there ?? ''));
      const other = toText([0x2000 + start, ...net.map((part) => part ^ 1)]);
      expect(toBuyerNetwork(`${other}:${toText(mine)}`)).not.toBe(toBuyerNetwork(here ?? ''));
    }),
  );
});
