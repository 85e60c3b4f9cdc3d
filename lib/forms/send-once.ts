import 'server-only';
import { randomBytes } from 'node:crypto';
import { doOnce } from '@/lib/once/do-once';
import { isSurelyUndone, ShopifyError } from '@/lib/shopify/errors';

const keptForMs = 10 * 60 * 1000;

/** The hidden field that tells two sendings of one form from two forms that say the same. */
export const formKeyName = 'formKey';

export const createFormKey = (): string => randomBytes(12).toString('base64url');

export type SendOnce<Answer> = {
  /** The form's hidden field, as it came. */
  readonly dangerousKey: unknown;
  /** Whose form it is and all that it says, so that a corrected form is another one. */
  readonly what: readonly unknown[];
  readonly send: () => Promise<Answer>;
  /** Whether an answer is final; after any other the form may be sent again. */
  readonly isDone: (answer: Answer) => boolean;
  /**
   * Reads afresh, and answers what `send` would have if the shop shows the change, else undefined. Asked before a
   * form is sent again of which nobody knows what came the first time.
   */
  readonly findMade: () => Promise<Answer | undefined>;
  /**
   * Where `findMade` cannot tell: whether sending it again does no harm if it was made after all. Else it stays
   * unconfirmed.
   */
  readonly maySendAgain?: () => Promise<boolean>;
  /** For a value that is set: it may have been set otherwise since, and then this form sets it anew. */
  readonly isValue?: boolean;
  readonly now?: Date;
};

/** It may have been made, nothing shows it, and to send it again would make it twice. */
export class UnconfirmedError extends Error {
  override readonly name = 'UnconfirmedError';
}

/**
 * Carries out what a form asks for once: sent again within ten minutes (back and send, a reload, a double
 * click, another instance) it gets the first answer. See `sendChange`, which forms use.
 * @throws {UnconfirmedError} when it may not be sent again
 */
export async function sendOnce<Answer>(sending: SendOnce<Answer>): Promise<Answer> {
  const { dangerousKey, what, send, isDone, findMade, maySendAgain, isValue = false } = sending;
  if (typeof dangerousKey !== 'string' || !/^[\w-]{16}$/.test(dangerousKey)) return send();
  return doOnce({
    what: ['form', dangerousKey, ...what],
    keptForMs,
    carryOut: async (isAgain) => {
      const made = isAgain ? await findMade() : undefined;
      if (made !== undefined) return made;
      if (isAgain && maySendAgain && !(await maySendAgain())) throw new UnconfirmedError();
      return send();
    },
    isFinal: isDone,
    isUndone: (error) => error instanceof ShopifyError && isSurelyUndone(error),
    ...(isValue ? { isStillTrue: async () => (await findMade()) !== undefined } : {}),
    now: sending.now ?? new Date(),
  });
}
