import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddressField, addressFields } from './address-form';
import { getAddressFormat } from './address-format';
import { maxTextLength, parseAddress, toTypedValues } from './parse-address';
import { parsePostcode } from './postcode';
import { getRegion, listRegionCodes } from './regions';

type Typed = Partial<Record<AddressField, string>>;

function toForm(typed: Typed, isDefault = false): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  if (isDefault) form.set('defaultAddress', 'on');
  return form;
}

const line = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('<b>', '  Torstraße   1 ', 'a\r\nb', 'e\u0301', '\u202eabc', 'x'.repeat(256), ''),
  fc.nat(140).map((length) => '🏡'.repeat(length)),
);
const phone = fc.oneof(
  fc.constantFrom(
    '',
    '+4930901820',
    '030 901820',
    '(613) 555-1111',
    '+1 212 555 0123',
    '＋４９３０９０１８２０',
  ),
  fc.stringMatching(/^\+?[\d ()-]{3,18}$/),
);

/** What somebody from this country could mean, and what nobody could. */
function anyAddress(country: string): fc.Arbitrary<Typed> {
  const { zip, zones = [] } = getRegion(country) ?? {};
  const example = zip?.example ?? '10119';
  const spellings = [example, example.toLowerCase(), example.replace(/[\s-]/g, ''), ` ${example} `];
  return fc.record({
    ...{
      firstName: line,
      lastName: line,
      company: line,
      address1: line,
      address2: line,
      city: line,
    },
    zoneCode: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...zones.map(({ code }) => code), '') },
      fc.constantFrom('ZZ', '__proto__'),
    ),
    zip: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...spellings, `${country}-${example}`) },
      fc.string({ maxLength: 12 }),
    ),
    territoryCode: fc.constant(country),
    phoneNumber: phone,
  });
}

const anyTyped = fc.constantFrom(...listRegionCodes()).chain(anyAddress);

describe('an address as it was typed', () => {
  it('T75: reads the same when it comes back from the shop and is sent again', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyTyped, fc.boolean(), (typed, isDefault) => {
        const parsed = parseAddress(toForm(typed, isDefault));
        if (!parsed.ok) return;
        accepted += 1;
        expect(parsed.isDefault).toBe(isDefault);
        expect(parseAddress(toForm(parsed.input, isDefault))).toEqual(parsed);
      }),
    );
    // Mostly refusals would prove little.
    expect(accepted).toBeGreaterThan(30);
  });

  it('T75: is accepted only as the country writes it', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const parsed = parseAddress(toForm(typed));
        if (!parsed.ok) return;
        const { input } = parsed;
        const format = getAddressFormat(input.territoryCode);
        const drawn = new Set<AddressField>([
          ...(format?.rows.flat() ?? []),
          'territoryCode',
          'city',
        ]);
        expect(input.territoryCode).toBe(typed.territoryCode);
        for (const field of addressFields) {
          expect([...input[field]].length).toBeLessThanOrEqual(maxTextLength);
          expect(input[field]).not.toMatch(/\p{Cc}|^\s|\s$/u);
          if (!drawn.has(field)) expect(input[field]).toBe('');
        }
        for (const field of format?.required ?? []) expect(input[field]).not.toBe('');
        expect(input.phoneNumber).toMatch(/^(?:\+\d{4,15})?$/);
        const { zip, zones } = format?.region ?? {};
        if (input.zip && zip?.matches) expect(zip.matches(input.zip)).toBe(true);
        if (input.zoneCode) expect(zones?.map(({ code }) => code)).toContain(input.zoneCode);
      }),
    );
  });

  it('T75: goes back into the form letter by letter when it is refused, with a reason the form can show', () => {
    let refused = 0;
    const anyCountry = fc.oneof(fc.constantFrom('', 'ZZ', 'de', 'AQ', '__proto__'), fc.string());
    const anything = fc.oneof(
      { weight: 3, arbitrary: anyTyped },
      fc.tuple(anyTyped, anyCountry).map(([typed, territoryCode]) => ({ ...typed, territoryCode })),
      fc
        .subarray([...addressFields])
        .map((fields) => Object.fromEntries(fields.map((f) => [f, 'x']))),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const form = toForm(typed);
        const parsed = parseAddress(form);
        if (parsed.ok) return;
        refused += 1;
        // FormData itself mends halves of characters and line breaks; we change nothing.
        expect(toTypedValues(form)).toEqual(
          Object.fromEntries(addressFields.map((field) => [field, form.get(field) ?? ''])),
        );
        const drawn = getAddressFormat(typed.territoryCode ?? '')?.rows.flat() ?? [];
        const places = new Set<string>(['territoryCode', ...drawn]);
        const problems = Object.keys(parsed.problems);
        expect(problems.length).toBeGreaterThan(0);
        for (const field of problems) expect(places).toContain(field);
      }),
    );
    expect(refused).toBeGreaterThan(30);
  });
});

it('a postal code that is read once reads the same the second time', () => {
  const anyZip = fc.oneof(
    fc.stringMatching(/^[A-Z]{0,3}[ -]?\d{2,6}[ -]?[A-Z\d]{0,4}$/),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...listRegionCodes()), anyZip, (country, typed) => {
      const region = getRegion(country) ?? {};
      const zip = parsePostcode(country, region, typed);
      if (zip !== null) expect(parsePostcode(country, region, zip)).toBe(zip);
    }),
  );
});
