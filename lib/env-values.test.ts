import { describe, expect, it } from 'vitest';
import { isLoopbackHost } from './env-values';

describe('isLoopbackHost', () => {
  it.each(['localhost', 'shop.localhost', '127.0.0.1', '127.9.9.9', '[::1]'])(
    'takes %s',
    (host) => {
      expect(isLoopbackHost(host)).toBe(true);
    },
  );

  it.each(['localhost.example.com', '10.0.0.1', '[::2]', 'example.com', '0.0.0.0'])(
    'refuses %s',
    (host) => {
      expect(isLoopbackHost(host)).toBe(false);
    },
  );
});
