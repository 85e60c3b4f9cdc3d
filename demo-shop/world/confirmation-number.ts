import type { Random } from './random.ts';

/** Without what people take for something else: no I, O, 0 and 1. */
const ALPHABET = [...'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'];

/** `Order.confirmationNumber`: "a randomly generated alpha-numeric identifier" that need not be unique. */
export function toConfirmationNumber(random: Random): string {
  return Array.from({ length: 9 }, () => random.pick(ALPHABET)).join('');
}
