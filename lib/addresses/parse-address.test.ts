import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFields } from './address-form';
import { maxTextLength, parseAddress } from './parse-address';
import { parseAddressGid } from './save-address';

function toForm(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const berlin = {
  firstName: 'Mia',
  lastName: 'Lindqvist',
  address1: 'Torstraße 1',
  zip: '10119',
  city: 'Berlin',
  territoryCode: 'DE',
};

const parse = (fields: Record<string, string>) => parseAddress(toForm(fields));

describe('parseAddress', () => {
  it('sends every field, empty ones as empty strings, so that they are cleared', () => {
    expect(parse({ ...berlin, company: '', phoneNumber: '' })).toEqual({
      ok: true,
      isDefault: false,
      input: { ...berlin, company: '', address2: '', zoneCode: '', phoneNumber: '' },
    });
  });

  it('sends postal code and phone as the shop stores them', () => {
    const parsed = parse({
      ...{ address1: '1 Main St', city: ' Ottawa ', zoneCode: 'ON', zip: 'k1p1j1' },
      ...{ phoneNumber: '(613) 555-1111', territoryCode: 'CA', defaultAddress: 'on' },
    });
    expect(parsed).toMatchObject({
      ok: true,
      isDefault: true,
      input: { city: 'Ottawa', zip: 'K1P 1J1', phoneNumber: '+16135551111', zoneCode: 'ON' },
    });
  });

  it('clears what the country has no field for, such as the state after a move from the US', () => {
    expect(parse({ ...berlin, zoneCode: 'CA' })).toMatchObject({
      ok: true,
      input: { zoneCode: '' },
    });
  });

  it('fills in what a country fixes', () => {
    expect(
      parse({ territoryCode: 'SG', address1: '1 Raffles Place', zip: '048616' }),
    ).toMatchObject({
      ok: true,
      input: { city: 'Singapore' },
    });
    expect(
      parse({ territoryCode: 'GI', address1: '1 Main Street', zip: 'gx11 1aa' }),
    ).toMatchObject({
      ok: true,
      input: { city: 'Gibraltar', zip: 'GX11 1AA' },
    });
  });

  it('takes a name as optional, as Shopify does', () => {
    expect(parse({ ...berlin, firstName: '', lastName: '' })).toMatchObject({ ok: true });
  });

  it('names every field that is wrong at once', () => {
    const parsed = parse({ territoryCode: 'US', zip: '1', zoneCode: 'ZZ', phoneNumber: '12' });
    expect(parsed).toEqual({
      ok: false,
      problems: {
        address1: 'required',
        city: 'required',
        zoneCode: 'zone',
        zip: 'postcode',
        phoneNumber: 'phone',
      },
    });
  });

  it('asks for a country, and for one that exists', () => {
    expect(parse({})).toEqual({ ok: false, problems: { territoryCode: 'required' } });
    expect(parse({ territoryCode: '__proto__' })).toEqual({
      ok: false,
      problems: { territoryCode: 'country' },
    });
  });

  it('T75: refuses texts beyond Shopify’s 255 characters, counted after tidying', () => {
    expect(parse({ ...berlin, address2: 'x'.repeat(256) })).toMatchObject({
      problems: { address2: 'too-long' },
    });
    expect(parse({ ...berlin, address2: `${'x'.repeat(255)}   ` })).toMatchObject({ ok: true });
  });

  it('T75: keeps control characters and line breaks out of labels', () => {
    expect(parse({ ...berlin, address1: 'Torstraße\r\n1\u0000' })).toMatchObject({
      input: { address1: 'Torstraße 1' },
    });
  });

  it('T75: takes a file where text belongs for nothing typed', () => {
    const form = toForm(berlin);
    form.set('city', new File(['Berlin'], 'city.txt'));
    expect(parseAddress(form)).toEqual({ ok: false, problems: { city: 'required' } });
  });
});

it('T75: whatever is sent in whatever field, an address comes of it that the shop can take, or reasons', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      'DE',
      'US',
      'ZZ',
      '<i>',
      '__proto__',
      '\u202e',
      '10119',
      '+49',
      'x'.repeat(10_240),
    ),
  );
  const name = fc.constantFrom(...addressFields, '__proto__', 'toString', 'city[]');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text), { maxLength: 12 }), (fields) => {
      const form = toForm(berlin);
      for (const [field, value] of fields) form.append(field, value);
      for (const [field, value] of fields.slice(0, 3)) form.set(field, value);
      const parsed = parseAddress(form);
      if (!parsed.ok) {
        expect(parsed.problems).not.toEqual({});
        return;
      }
      expect(Object.keys(parsed.input).sort()).toEqual([...addressFields].sort());
      for (const value of Object.values(parsed.input)) {
        expect(value).not.toMatch(/\p{Cc}/u);
        expect([...value].length).toBeLessThanOrEqual(maxTextLength);
      }
    }),
  );
});

describe('parseAddressGid', () => {
  it('T55: takes ids of addresses only', () => {
    const gid = 'gid://shopify/CustomerAddress/42';
    expect(parseAddressGid(gid)).toBe(gid);
    expect(parseAddressGid(`${gid}?model_name=CustomerAddress`)).not.toBeNull();
    for (const other of [null, '', '42', 'gid://shopify/Order/42', `${gid}"`, `${gid}/../1`])
      expect(parseAddressGid(other)).toBeNull();
  });
});
