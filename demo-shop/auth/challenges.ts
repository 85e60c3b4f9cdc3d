import { randomInt } from 'node:crypto';
import type { Inbox } from './inbox.ts';

export type Challenge = { email: string; code: string; triesLeft: number; sentAtMs: number };
export type CodeOutcome = 'correct' | 'wrong' | 'spent';

export type Challenges = {
  /** Mails a new code; the one before stops working. */
  start(uid: string, email: string): Challenge;
  get(uid: string): Challenge | null;
  /** `spent`: too many wrong tries (five, unless set otherwise), ten minutes gone, or no code was ever sent. A correct code works once. */
  check(uid: string, dangerousCode: string): CodeOutcome;
  clear(): void;
};

const lifetimeMs = 10 * 60 * 1000;
const capacity = 1_000;

/** The six-digit codes people are asked for, one for each sign-in under way. */
export function createChallenges(
  inbox: Inbox,
  now: () => Date,
  getTries: () => number = () => 5,
): Challenges {
  const challenges = new Map<string, Challenge>();

  return {
    start(uid, email) {
      const sentAt = now();
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const challenge = { email, code, triesLeft: getTries(), sentAtMs: sentAt.getTime() };
      const oldest = challenges.keys().next().value;
      if (challenges.size >= capacity && oldest !== undefined) challenges.delete(oldest);
      challenges.set(uid, challenge);
      inbox.deliver({ to: email, code, sentAt: sentAt.toISOString() }, uid);
      return challenge;
    },
    get: (uid) => challenges.get(uid) ?? null,
    check(uid, dangerousCode) {
      const challenge = challenges.get(uid);
      if (!challenge || challenge.triesLeft === 0) return 'spent';
      if (now().getTime() - challenge.sentAtMs > lifetimeMs) return 'spent';
      // Codes get pasted with spaces and dashes around.
      if (dangerousCode.replace(/[\s-]/g, '') === challenge.code) {
        challenges.delete(uid);
        return 'correct';
      }
      challenge.triesLeft -= 1;
      return challenge.triesLeft === 0 ? 'spent' : 'wrong';
    },
    clear: () => challenges.clear(),
  };
}
