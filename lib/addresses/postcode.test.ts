import { describe, expect, it } from 'vitest';
import { parsePostcode } from './postcode';
import { getRegion } from './regions';

const parse = (country: string, typed: string) =>
  parsePostcode(country, getRegion(country) ?? {}, typed);

describe('parsePostcode', () => {
  it.each([
    ['US', '90210', '90210'],
    ['US', ' 902101234 ', '90210-1234'],
    ['CA', 'k1p1j1', 'K1P 1J1'],
    ['CA', 'k1p-1j1', 'K1P 1J1'],
    ['GB', 'sw1a1aa', 'SW1A 1AA'],
    ['GB', 'se228dl', 'SE22 8DL'],
    ['DE', '10 557', '10557'],
    ['DE', 'D-10557', '10557'],
    ['AT', 'A-1010', '1010'],
    ['NL', '1065am', '1065 AM'],
    ['SE', '11455', '114 55'],
    ['CZ', '10000', '100 00'],
    ['PL', '00950', '00-950'],
    ['PT', '2725079', '2725-079'],
    ['BR', '22290175', '22290-175'],
    ['JP', '〒１５４－００２３', '154-0023'],
    ['JP', '1540023', '154-0023'],
    ['IE', 'd02af30', 'D02 AF30'],
    ['LV', 'LV-1073', 'LV-1073'],
    ['IN', '110 034', '110034'],
    ['AU', '2060', '2060'],
    ['IT', '00144', '00144'],
    ['AR', '1425', '1425'],
    ['SV', '1101', '1101'],
    ['NI', '11001', '11001'],
    ['KH', '120101', '120101'],
    ['SA', '123456789', '12345-6789'],
  ])('of %s reads "%s" as "%s"', (country, typed, expected) => {
    expect(parse(country, typed)).toBe(expected);
  });

  it.each([
    ['US', '9021'],
    ['US', 'K1P 1J1'],
    ['CA', '90210'],
    ['GB', '12345'],
    ['DE', '1055'],
    ['NL', '065 AM'],
    ['NL', '0065 AM'],
    ['JP', '154-002'],
    ['PT', '1000'],
    ['SE', '1145555'],
    ['IT', '<b>00144</b>'],
    ['AU', '20600'],
  ])('of %s refuses "%s"', (country, typed) => {
    expect(parse(country, typed)).toBeNull();
  });

  it('takes anything where no pattern is known', () => {
    expect(parse('AO', ' 834 0457 ')).toBe('834 0457');
  });
});
