import 'server-only';
import { getProcessState } from '@/lib/process-state';
import { settle } from '@/lib/shopify/errors';

const freshForMs = 60 * 60 * 1000;
/** After a failure the shop is left alone for so long, or each page would wait out the deadline anew. */
const restForMs = 10 * 1000;

type Entry<Value> = {
  value: Value | null;
  askedAt: number;
  restMs: number;
  pending: Promise<Value | null> | null;
};

/**
 * Keeps an answer that is the same for every shopper (countries, the shop's name) for an hour. Never
 * for anything that belongs to a person. One question at a time, however many requests wait for it;
 * while the shop cannot be asked the last answer serves, however old.
 * @returns null when the shop failed and never answered before
 */
export async function getInCommon<Value>(
  key: string,
  load: () => Promise<Value>,
  now: Date = new Date(),
): Promise<Value | null> {
  const entry = getProcessState<Entry<Value>>(`common:${key}`, () => ({
    value: null,
    askedAt: 0,
    restMs: 0,
    pending: null,
  }));
  const sinceMs = now.getTime() - entry.askedAt;
  // A clock set back must not make an hour of ten seconds.
  if (sinceMs >= 0 && sinceMs < entry.restMs) return entry.value;
  entry.pending ??= ask(entry, load, now).finally(() => {
    entry.pending = null;
  });
  return entry.pending;
}

async function ask<Value>(
  entry: Entry<Value>,
  load: () => Promise<Value>,
  now: Date,
): Promise<Value | null> {
  const answer = await settle(load());
  entry.askedAt = now.getTime();
  entry.restMs = answer.ok ? freshForMs : restForMs;
  if (answer.ok) entry.value = answer.data;
  return entry.value;
}
