import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locale';
import { type FailureCode, failures, getFailure, toExtensionCode, toStatusCode } from './failures';

const codes = Object.keys(failures) as FailureCode[];

// Status by status, as Shopify's list has them, and what has to follow from each.
const rows: readonly (readonly [number, FailureCode, string, string, boolean])[] = [
  [400, 'bad-request', 'never', 'unexpected', true],
  [401, 'unauthorized', 'never', 'unauthorized', true],
  [402, 'shop-unavailable', 'never', 'closed', true],
  [403, 'denied', 'never', 'denied', true],
  [404, 'not-found', 'never', 'closed', true],
  [423, 'shop-unavailable', 'never', 'closed', true],
  [429, 'too-many', 'reads', 'busy', true],
  [430, 'rejected', 'never', 'busy', true],
  [500, 'internal', 'reads', 'unreachable', false],
  [501, 'not-available', 'never', 'unexpected', false],
  [502, 'bad-gateway', 'reads', 'unreachable', false],
  [503, 'overloaded', 'reads', 'busy', false],
  [504, 'too-slow', 'reads', 'unreachable', false],
  [530, 'bad-gateway', 'reads', 'unreachable', false],
  [540, 'shop-unavailable', 'never', 'closed', true],
  [599, 'bad-status', 'never', 'unreachable', false],
];

describe('the table of failures', () => {
  it.each(rows)('T91–T95: %i is %s, asked again: %s, page: %s', (status, ...expected) => {
    const code = toStatusCode(status);
    const { retry, page, isUndone } = getFailure(code);
    expect([code, retry, page, isUndone]).toEqual(expected);
  });

  it('has every status once', () => {
    const statuses = codes.flatMap((code) => getFailure(code).statuses ?? []);
    expect(new Set(statuses).size).toBe(statuses.length);
  });

  it('knows every code that Shopify documents for GraphQL errors', () => {
    const documented = ['THROTTLED', 'ACCESS_DENIED', 'SHOP_INACTIVE', 'INTERNAL_SERVER_ERROR'];
    expect(documented.map((name) => toExtensionCode(name))).toEqual([
      'throttled',
      'denied',
      'shop-unavailable',
      'internal',
    ]);
    expect(toExtensionCode('SOMETHING_NEW')).toBeUndefined();
  });

  it('T95: sends a change again only where nothing was done', () => {
    const repeated = codes.filter((code) => getFailure(code).retry === 'all');
    expect(repeated).toEqual(['dns', 'unreachable', 'throttled']);
    expect(repeated.every((code) => getFailure(code).isUndone)).toBe(true);
  });

  it.each(locales)('has a title and an advice for each page in %s', (locale) => {
    const file = `lib/i18n/messages/${locale}/common.json`;
    const { outage } = JSON.parse(readFileSync(file, 'utf8'));
    for (const code of codes) {
      const { page } = getFailure(code);
      expect(outage.titles[page], code).toBeTruthy();
      expect(outage.texts[page], code).toBeTruthy();
    }
  });
});
