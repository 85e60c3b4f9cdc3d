import { expect, it } from 'vitest';
import { isPublicIp, toBuyerNetwork, toCanonicalIp } from './buyer-ip';

it.each([
  ['93.184.216.7', '93.184.216.7'],
  ['2600:1406:bc00:53::b81e:94ce', '2600:1406:bc00:53::/64'],
  ['2600:1406:bc00:53:ffff::1', '2600:1406:bc00:53::/64'],
  ['2600:1406:0:0:1::', '2600:1406:0:0::/64'],
])('T76: requests of %s count with the network %s', (ip, network) => {
  expect(toBuyerNetwork(ip)).toBe(network);
});

it.each([null, '', '10.0.0.1', '192.168.1.1', '127.0.0.1', '::1', 'fd00::1', 'fe80::1'])(
  'T76: %j is nobody’s network: counting it would lock everybody out',
  (ip) => {
    expect(toBuyerNetwork(ip)).toBeNull();
  },
);

it('T68: an address on the internet is told from one at home', () => {
  expect(isPublicIp('93.184.216.7')).toBe(true);
  expect(isPublicIp('::ffff:93.184.216.7')).toBe(true);
  expect(isPublicIp('10.0.0.1')).toBe(false);
});

it.each([
  '[2001:db8::1]:443f',
  'a[bc::1]',
  '::ffff:93.184.216.7:80',
  '93.184.216.7:80%eth0',
  '93.184.216.7:',
  '[]',
  '',
  null,
])('T68: %j is no address, however much of one is in it', (text) => {
  expect(toCanonicalIp(text)).toBeNull();
});
