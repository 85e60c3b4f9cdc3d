import { expect, it } from 'vitest';
import { clipText } from './clip-text';

it('T75: leaves ordinary text alone and cuts endless text', () => {
  expect(clipText('Mug')).toBe('Mug');
  expect(clipText('W'.repeat(10_240))).toBe(`${'W'.repeat(400)}…`);
});

it('never cuts a character in two', () => {
  expect(clipText('ab🙂', 3)).toBe('ab…');
  expect(clipText('ab🙂', 4)).toBe('ab🙂');
});
