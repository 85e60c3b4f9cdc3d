import fc from 'fast-check';
import { expect, it } from 'vitest';
import { browsers, systems } from './device';
import { readDevice } from './read-device';

const read = (said: string) => readDevice(new Headers({ 'user-agent': said }));

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    { browser: 'chrome', system: 'windows' },
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    { browser: 'edge', system: 'windows' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
    { browser: 'safari', system: 'ios' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/142.0 Mobile/15E148 Safari/605.1.15',
    { browser: 'firefox', system: 'ios' },
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15',
    { browser: 'safari', system: 'macos' },
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
    { browser: 'samsung', system: 'android' },
  ],
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    { browser: 'chrome', system: 'android' },
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0',
    { browser: 'firefox', system: 'linux' },
  ],
  [
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    { browser: 'chrome', system: 'chromeos' },
  ],
])('%s is what it says', (said, device) => {
  expect(read(said)).toEqual(device);
});

it('is nothing for a client that says nothing, or something unheard of', () => {
  expect(readDevice(new Headers())).toBeNull();
  expect(read('curl/8.9.1')).toBeNull();
  expect(read(`Firefox/142.0 ${'x'.repeat(600)}`)).toBeNull();
});

it('whatever a client says, only our own words are kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('A', 'z', '/', '(', ';', '<', '1') }), (said) => {
      const device = read(said);
      expect([...browsers, null]).toContain(device?.browser ?? null);
      expect([...systems, null]).toContain(device?.system ?? null);
    }),
  );
});
