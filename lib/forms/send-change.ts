import 'server-only';
import { isStoreError } from '@/lib/redis/store-error';
import { getSessionOrUnknown, requireSession } from '@/lib/session/get-session';
import { isSurelyUndone, settle } from '@/lib/shopify/errors';
import { formKeyName, type SendOnce, sendOnce, UnconfirmedError } from './send-once';

/** What became of a change; never a guess. */
export type Sent<Answer> =
  /** The shop said so itself, or shows the change when it is asked afresh. */
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Nothing was done, for sure. */
  | { readonly kind: 'not-sent' }
  /** It may have been done, and the shop does not show it (yet). */
  | { readonly kind: 'unconfirmed' };

type Change<Answer> = Omit<SendOnce<Answer>, 'dangerousKey'> & {
  readonly dangerousForm: FormData;
};

/**
 * Sends what a form asks the shop to change: once, however often the form is sent and to however many instances,
 * never again by itself, and looked up afresh when the answer is lost. Every form that writes goes through here:
 *
 *     <input type="hidden" name={formKeyName} value={createFormKey()} />        // in the form
 *
 *     const sent = await sendChange({                                            // in its action
 *       dangerousForm, what: ['return', dangerousTag, input],
 *       send: () => requestReturn(input), isDone: (errors) => errors.length === 0,
 *       findMade: async () => ((await hasReturn(input)) ? [] : undefined),
 *     });
 *
 * Then say saved on `answered`, "not saved" on `not-sent` and "we couldn't confirm it" on `unconfirmed`, with what was
 * typed still there. What `send` answers is kept for ten minutes, sealed, so it must be plain JSON; let it
 * carry no more than the page says. Only inside a server action, after `comparePerson`.
 */
export async function sendChange<Answer>({
  dangerousForm,
  findMade: look,
  ...change
}: Change<Answer>): Promise<Sent<Answer>> {
  /** A look that fails shows nothing. */
  const findMade = async () => {
    const found = await settle(look());
    return found.ok ? found.data : undefined;
  };
  // What came of a change is its maker's alone: whoever is signed in, not whom the form names.
  const session = (await getSessionOrUnknown()) ?? (await requireSession({ isForWriting: true }));
  if (session === 'unknown') return { kind: 'not-sent' };
  const dangerousKey = dangerousForm.get(formKeyName);
  const what = [session.subject, ...change.what];
  try {
    const sent = await settle(sendOnce({ ...change, what, findMade, dangerousKey }));
    if (sent.ok) return { kind: 'answered', answer: sent.data };
    if (isSurelyUndone(sent.error)) return { kind: 'not-sent' };
  } catch (error) {
    // Another instance is at it, and takes too long; or it may not be sent again.
    if (!isStoreError(error) && !(error instanceof UnconfirmedError)) throw error;
  }
  const made = await findMade();
  return made === undefined ? { kind: 'unconfirmed' } : { kind: 'answered', answer: made };
}
