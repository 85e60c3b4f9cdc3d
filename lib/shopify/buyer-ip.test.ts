import { describe, expect, it } from 'vitest';
import { toBuyerIp, toBuyerNetwork, toCanonicalIp } from './buyer-ip';

const source = (peer: string | null, forwardedFor: string | null = null, platform = null) => ({
  peer,
  forwardedFor,
  platform,
});

describe('toCanonicalIp', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    [' 203.0.113.9 ', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['203.0.113.9:443', '203.0.113.9'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['unknown', null],
    ['_hidden', null],
    ['1', null],
    ['0x7f.1', null],
    ['203.0.113.9, 198.51.100.1', null],
    ['', null],
    [null, null],
  ])('T68: reads %j as %j', (text, expected) => {
    expect(toCanonicalIp(text)).toBe(expected);
  });
});

describe('toBuyerIp', () => {
  it('T68: is the socket address when no proxy is trusted, whatever the client claims', () => {
    expect(toBuyerIp(source('203.0.113.9', '198.51.100.1'), [])).toBe('203.0.113.9');
  });

  it('T68: is the right-most address that no trusted proxy has', () => {
    const forwarded = '6.6.6.6, 198.51.100.1, 10.0.0.2';
    expect(toBuyerIp(source('10.0.0.1', forwarded), ['10.0.0.0/8'])).toBe('198.51.100.1');
  });

  it('T68: ignores X-Forwarded-For from a peer that is not trusted', () => {
    expect(toBuyerIp(source('203.0.113.9', '6.6.6.6'), ['10.0.0.0/8'])).toBe('203.0.113.9');
  });

  it('T68: trusts an IPv4-mapped peer by its IPv4 range', () => {
    expect(toBuyerIp(source('::ffff:10.0.0.1', '2001:db8::5'), ['10.0.0.0/8'])).toBe('2001:db8::5');
  });

  it.each(['garbage', '_hidden'])(
    'T68: falls back to the peer when the trusted proxy names %j',
    (forwarded) => {
      expect(toBuyerIp(source('10.0.0.1', forwarded), ['10.0.0.0/8'])).toBe('10.0.0.1');
    },
  );

  it.each([
    ['198.51.100.1:99', '198.51.100.1'],
    ['6.6.6.6, [2001:db8::5]:443, 10.0.0.2:8080', '2001:db8::5'],
  ])('T68: reads past the ports that a proxy names in %j', (forwarded, expected) => {
    expect(toBuyerIp(source('10.0.0.1', forwarded), ['10.0.0.0/8'])).toBe(expected);
  });

  it('T68: takes the header that the platform overwrites, where one is configured', () => {
    const fromPlatform = { ...source('10.0.0.1', '6.6.6.6'), platform: '2001:DB8::7' };
    expect(toBuyerIp(fromPlatform, [])).toBe('2001:db8::7');
  });

  it('T68: knows nothing without a peer', () => {
    expect(toBuyerIp(source(null, '6.6.6.6'), [])).toBeNull();
  });

  it.each([
    ['93.184.216.1', '93.184.216.1'],
    ['2a00:1450:1:2:3:4:5:6', '2a00:1450:1:2::/64'],
    ['2a00:1450:1:2:ffff::1', '2a00:1450:1:2::/64'],
    ['2a00:1450::1', '2a00:1450:0:0::/64'],
    ['10.0.0.1', null],
    [null, null],
  ])('T76: %s counts as %s', (ip, network) => {
    expect(toBuyerNetwork(ip)).toBe(network);
  });
});
