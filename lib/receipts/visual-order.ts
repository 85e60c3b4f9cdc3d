import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Where a line may break, and the gap, which would change sides at the end of a word that is turned round. */
const gap = '\u200B\u00A0';
const inner = '\u00A0';

/**
 * One line as it is set from left to right (Unicode Bidirectional Algorithm, UAX #9), since a PDF is set by position.
 * PDFKit lays word beside word and its shaping turns the letters of each round: neighbours that run from right to
 * left become one word, whose shaping then puts all of it right.
 */
export function toVisualOrder(line: string): string {
  if (!rightToLeft.test(line)) return line;
  const words = line.split(' ');
  const wordAt = words.flatMap((word, at) => Array.from({ length: word.length + 1 }, () => at));
  const order = bidi.getReorderedIndices(line, bidi.getEmbeddingLevels(line));
  const seen = new Set(order.filter((at) => line[at] !== ' ').map((at) => wordAt[at] ?? 0));
  const groups: { readonly isTurned: boolean; text: string }[] = [];
  for (const word of [...seen].map((at) => words[at] ?? '')) {
    const isTurned = rightToLeft.test(word);
    const last = groups.at(-1);
    if (isTurned && last?.isTurned) last.text = `${word}${inner}${last.text}`;
    else groups.push({ isTurned, text: word });
  }
  return groups.map(({ text }) => text).join(gap);
}

/** What the embedded font has letters for; CJK fonts of ten megabytes and more are not carried along. */
const beyondFont =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]|\p{Emoji_Presentation}/u;

/** True when a character of it would come out as an empty box. */
export const hasUnknownLetters = (text: string): boolean => beyondFont.test(text);
