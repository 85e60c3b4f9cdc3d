import { randomInt } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID: 48 bits of time, 80 of chance, in Crockford's base 32 (github.com/ulid/spec). */
export function createUlid(nowMs: number = Date.now()): string {
  let time = nowMs;
  const head = Array.from({ length: 10 }, () => {
    const symbol = alphabet.charAt(time % 32);
    time = Math.floor(time / 32);
    return symbol;
  }).reverse();
  const tail = Array.from({ length: 16 }, () => alphabet.charAt(randomInt(32)));
  return [...head, ...tail].join('');
}
