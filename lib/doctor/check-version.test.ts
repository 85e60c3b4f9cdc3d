import { describe, expect, it } from 'vitest';
import { apiVersion, getSupportEnd } from '@/lib/shopify/api-version';
import { checkVersion } from './check-customer-account-api';

const daysBeforeTheEnd = (days: number) =>
  new Date(getSupportEnd().getTime() - days * 24 * 60 * 60 * 1000);

describe('the API version', () => {
  it('T99: is fine while support lasts for more than 90 days', () => {
    expect(checkVersion(apiVersion, daysBeforeTheEnd(91))).toMatchObject({ outcome: 'ok' });
  });

  it('T99: is warned of 90 days before it leaves support', () => {
    expect(checkVersion(apiVersion, daysBeforeTheEnd(89))).toMatchObject({ outcome: 'warning' });
  });

  it('T99: is a failure once it has left support', () => {
    expect(checkVersion(null, daysBeforeTheEnd(-1))).toMatchObject({ outcome: 'failure' });
  });

  it('T99: that is served instead of ours is named', () => {
    const found = checkVersion('2027-01', daysBeforeTheEnd(200));
    expect(found).toMatchObject({ outcome: 'warning' });
    expect(found.says).toContain('the shop serves 2027-01');
  });
});
