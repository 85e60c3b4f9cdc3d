import { describe, expect, it } from 'vitest';
import { toThumbhash } from './thumbhash.ts';

describe('a ThumbHash', () => {
  it('is twenty-four bytes of a square picture without holes, the same on every call', () => {
    const hash = toThumbhash({ shape: 'mug', colour: 'Ink', isScene: false });
    const bytes = Buffer.from(hash, 'base64');
    // 27 brightness terms and twice 5 of colour, half a byte each, behind a head of five.
    expect(bytes).toHaveLength(5 + Math.ceil((27 + 5 + 5) / 2));
    expect((bytes[2] ?? 0) >> 7).toBe(0);
    expect((bytes[3] ?? 0) & 7).toBe(7);
    expect(toThumbhash({ shape: 'mug', colour: 'Ink', isScene: false })).toBe(hash);
  });

  it('knows a dark picture from a light one', () => {
    const brightness = (colour: 'Chalk' | 'Brass') =>
      (Buffer.from(toThumbhash({ shape: 'mug', colour, isScene: false }), 'base64')[0] ?? 0) & 63;
    expect(brightness('Brass')).toBeLessThan(brightness('Chalk'));
  });
});
