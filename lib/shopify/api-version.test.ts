import { beforeEach, expect, it, vi } from 'vitest';
import { log } from '@/lib/log';
import { apiVersion, getSupportDaysLeft, getSupportEnd } from './api-version';
import { listServedVersions, noteServedVersion } from './served-version';

beforeEach(() => vi.restoreAllMocks());

it.each([
  ['2026-10', '2027-10-01T17:00:00.000Z'],
  ['2026-01', '2027-01-01T17:00:00.000Z'],
])('T99: version %s is served until %s', (version, end) => {
  expect(getSupportEnd(version).toISOString()).toBe(end);
});

it.each([
  ['2027-07-03T17:00:00Z', 90],
  ['2027-09-30T18:00:00Z', 0],
  ['2027-10-01T17:00:01Z', -1],
])('T99: at %s, 2026-10 has %i days left', (now, days) => {
  expect(getSupportDaysLeft(new Date(now), '2026-10')).toBe(days);
});

it('T99: a version that is not the pinned one is told once in the log', () => {
  const warn = vi.spyOn(log(), 'warn').mockReturnValue(undefined);
  for (const version of [apiVersion, null, '2027-01', '2027-01', 'x'.repeat(9), '2027-01']) {
    noteServedVersion('storefront', version);
  }
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toMatchObject({
    event: 'api.version',
    asked: apiVersion,
    served: '2027-01',
  });
  expect(listServedVersions().get('storefront')).toBe('2027-01');
});
