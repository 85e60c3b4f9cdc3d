import { expect, it } from 'vitest';
import { hasUnknownLetters, toVisualOrder } from './visual-order';

it('leaves words that run from left to right alone', () => {
  expect(toVisualOrder('Ada  Lovelace, 12 St James’s Square')).toBe(
    'Ada  Lovelace, 12 St James’s Square',
  );
});

/** As it would be seen, the letters of each word in their own order. */
const toSeen = (text: string) =>
  toVisualOrder(text)
    .split('\u200B\u00A0')
    .map((group) => group.split('\u00A0').reverse().join(' '))
    .join(' ');

it('sets the first word of a right-to-left name at its right end', () => {
  expect(toSeen('שלום עולם טוב')).toBe('טוב עולם שלום');
  expect(toSeen('محمد علي')).toBe('علي محمد');
});

it('turns round only the part that runs from right to left', () => {
  expect(toSeen('Name: שלום עולם')).toBe('Name: עולם שלום');
  expect(toSeen('רחוב הרצל 12 תל')).toBe('תל 12 הרצל רחוב');
});

it('knows which letters the font has', () => {
  for (const text of ['Zażółć', 'Ελλάδα', 'Київ', 'שלום', 'محمد', '12,50 €', '™ – “x”'])
    expect(hasUnknownLetters(text)).toBe(false);
  for (const text of ['東京', '서울', 'ไทย', 'हिन्दी', '🎁'])
    expect(hasUnknownLetters(text)).toBe(true);
});
