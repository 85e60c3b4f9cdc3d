import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePrivacyCookie, parsePrivacyForm, purposes, toPrivacyCookie } from './privacy';

const toForm = (ticked: readonly string[]) => {
  const form = new FormData();
  for (const purpose of ticked) form.set(purpose, 'on');
  return form;
};

it('keeps what was ticked, and nothing else', () => {
  fc.assert(
    fc.property(fc.subarray([...purposes]), (ticked) => {
      const consent = parsePrivacyForm(toForm(ticked));
      expect(purposes.filter((purpose) => consent[purpose])).toEqual(ticked);
      expect(parsePrivacyCookie(toPrivacyCookie(consent))).toEqual(consent);
    }),
  );
});

it('takes nothing for a yes but the name of a purpose', () => {
  fc.assert(
    fc.property(fc.option(fc.string({ unit: 'binary' }), { nil: undefined }), (value) => {
      const named = (value ?? '').split('.');
      const consent = parsePrivacyCookie(value);
      expect(purposes.filter((purpose) => consent[purpose])).toEqual(
        purposes.filter((purpose) => named.includes(purpose)),
      );
    }),
  );
  expect(Object.values(parsePrivacyForm(toForm(['all', 'Analytics'])))).not.toContain(true);
});

it('lets the browser’s own refusal come first', () => {
  const all = purposes.join('.');
  expect(parsePrivacyCookie(all, { hasGpc: true })).toEqual({
    analytics: true,
    marketing: false,
    preferences: true,
    saleOfData: false,
  });
});
