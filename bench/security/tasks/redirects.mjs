// Where return addresses lead: the collected ones, and `count` generated from `seed`.
import fc from 'fast-check';
import { toSafeReturnTo } from '@/lib/auth/return-to';
import { getEnv } from '@/lib/env';
import { anyReturnTo, findEscape, redirectCorpus } from '@/lib/testing/redirects';
import { answerWith } from './answer.mjs';

const batch = 20_000;
const { siteOrigin } = getEnv();

/** Those that would lead elsewhere. */
const listEscapes = (texts) =>
  texts.filter((text) => findEscape(toSafeReturnTo(text), siteOrigin) !== null);

answerWith(({ count, seed }) => {
  const collected = Object.values(redirectCorpus).flat();
  const escapes = listEscapes(collected);
  let accepted = 0;
  for (let done = 0; done < count; done += batch) {
    const numRuns = Math.min(batch, count - done);
    const texts = fc.sample(anyReturnTo, { numRuns, seed: seed + done });
    accepted += texts.filter((text) => toSafeReturnTo(text, '/-') !== '/-').length;
    escapes.push(...listEscapes(texts));
  }
  return { collected: collected.length, generated: count, accepted, escapes: escapes.slice(0, 5) };
});
