// Webhooks that the shop never signed, or not so: `count` generated from `seed`, and how many pass.
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { anyMisspelling } from '@/lib/testing/forgeries';
import { isSignedByShop } from '@/lib/webhooks/is-signed-by-shop';
import { answerWith } from './answer.mjs';

const batch = 10_000;
const secrets = ['shpss_new0123456789abcdef0123456789', 'shpss_old0123456789abcdef0123456789'];
const body = Buffer.from('{"id":1,"first_name":"Zoë 🙂","note":"a\\/b"}');
const sign = (bytes, secret) => createHmac('sha256', secret).update(bytes).digest('base64');
const good = sign(body, secrets[0]);

const otherBody = fc.oneof(
  fc.tuple(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, mask]) => {
    const other = Buffer.from(body);
    other[at] ^= mask;
    return other;
  }),
  fc.nat(body.length - 1).map((length) => body.subarray(0, length)),
  fc.uint8Array({ minLength: 1, maxLength: 40 }).map((more) => Buffer.concat([body, more])),
);
const forgery = fc.oneof(
  anyMisspelling(good).map((signature) => [body, signature]),
  otherBody.map((other) => [other, good]),
  fc.string({ maxLength: 40 }).map((secret) => [body, sign(body, secret)]),
);

answerWith(({ count, seed }) => {
  if (!isSignedByShop(body, good, secrets)) throw new Error('the genuine one fails');
  let accepted = 0;
  for (let done = 0; done < count; done += batch) {
    const numRuns = Math.min(batch, count - done);
    const forged = fc.sample(forgery, { numRuns, seed: seed + done });
    accepted += forged.filter(([bytes, text]) => isSignedByShop(bytes, text, secrets)).length;
  }
  return { forged: count, accepted };
});
