import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { getProcessState } from '@/lib/process-state';
import { createRecentMap } from '@/lib/recent-map';

const keptForMs = 10 * 60 * 1000;
const maxForms = 10_000;

const sent = getProcessState('forms-sent', () => createRecentMap<Promise<unknown>>(maxForms));

/** The hidden field that tells two sendings of one form from two forms that say the same. */
export const formKeyName = 'formKey';

export const createFormKey = (): string => randomBytes(12).toString('base64url');

/**
 * Carries out what a form asks for once: sent again within ten minutes (back and send, a reload, a double
 * click) it gets the first answer. Only for what must not be done twice; a value that is set may be set again.
 * @param what whose form it is and all that it says, so that a corrected form is another one
 * @param isDone whether an answer is final; after any other the form may be sent again
 */
export async function sendOnce<Result>(
  dangerousKey: unknown,
  what: readonly unknown[],
  send: () => Promise<Result>,
  { isDone, now = new Date() }: { isDone: (result: Result) => boolean; now?: Date },
): Promise<Result> {
  if (typeof dangerousKey !== 'string' || !/^[\w-]{16}$/.test(dangerousKey)) return send();
  const key = createHash('sha256')
    .update(JSON.stringify([dangerousKey, ...what]))
    .digest('base64');
  const known = sent.get(key, now);
  if (known) return known as Promise<Result>;
  const forget = () => sent.set(key, answer, 0);
  const answer = send();
  sent.set(key, answer, now.getTime() + keptForMs);
  try {
    const result = await answer;
    if (!isDone(result)) forget();
    return result;
  } catch (error) {
    forget();
    throw error;
  }
}
