'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { toOtherPersonState, toSentState } from '@/lib/forms/answer-form';
import { sendChange } from '@/lib/forms/send-change';
import type { Locale } from '@/lib/i18n/locale';
import { calculateEdit, findRequestedEdit, getOrderEdits, requestEdit } from '@/lib/order-edits';
import { parseReturn, toTypedReturn } from '@/lib/returns';
import { offerName } from '@/lib/returns/field-names';
import type { ReturnFormState } from '@/lib/returns/return-form';
import { routes } from '@/lib/routes';
import { keepingDraft } from '@/lib/session/draft';
import { comparePerson } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';
import { toOffer, toProblemState } from '../return/answers';

type Asking = {
  readonly dangerousTag: string;
  readonly dangerousId: string;
  readonly dangerousForm: FormData;
  readonly state: ReturnFormState;
  readonly locale: Locale;
};

async function ask(asking: Asking): Promise<ReturnFormState | 'done'> {
  const { dangerousTag, dangerousId, dangerousForm, state, locale } = asking;
  const [t, words] = await Promise.all([
    getTranslations('returns.problem'),
    getTranslations('edits'),
  ]);
  const failed = { ...state, status: 'failed' } as const;
  const edits = await settle(getOrderEdits(dangerousId, locale));
  if (!edits.ok || !edits.data) return { ...failed, formError: t('failed') };
  const limits = new Map(
    edits.data.lines.map(({ id, quantity }) => [id, { quantity, reasonIds: null }]),
  );
  const parsed = parseReturn(dangerousForm, limits);
  if (!parsed.ok) return toProblemState(parsed, state);
  const { lines } = parsed;
  const sums = await settle(calculateEdit(dangerousId, lines, locale));
  if (!sums.ok || !sums.data) return { ...failed, formError: t('notReckoned') };
  const label = await getTranslations('edits.sums');
  const offer = await toOffer(lines, sums.data, label);
  if (dangerousForm.get('intent') !== 'send') return { ...state, offer };
  if (dangerousForm.get(offerName) !== offer.stamp) {
    const money = await getTranslations('returns.sums');
    return { ...state, status: 'invalid', offer, formError: money('changed') };
  }
  const sent = await sendChange<boolean>({
    dangerousForm,
    what: ['cancel', dangerousTag, dangerousId, lines],
    send: () => requestEdit(dangerousId, lines, state.formKey ?? '', locale),
    isDone: (isTaken) => isTaken,
    findMade: () => findRequestedEdit(dangerousId, lines, locale),
  });
  if (sent.kind === 'not-sent') return { ...failed, formError: t('failed') };
  if (sent.kind === 'unconfirmed') return { ...failed, formError: t('unconfirmed') };
  return sent.answer ? 'done' : { ...failed, formError: words('refused') };
}

/** First says what comes off the order, then, sent once more unchanged, asks the shop to cancel it. */
export async function cancelItems(
  dangerousTag: string,
  dangerousId: string,
  _previous: ReturnFormState,
  dangerousForm: FormData,
): Promise<ReturnFormState> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('returns.problem')]);
  const values = toTypedReturn(dangerousForm);
  const state: ReturnFormState = toSentState(dangerousForm, values);
  const person = await comparePerson(dangerousTag);
  if (person === 'other') return toOtherPersonState(state);
  if (person === 'unknown') return { ...state, status: 'failed', formError: t('failed') };
  const draft = { form: `cancel/${dangerousId}`, tag: dangerousTag, values };
  const asking = { dangerousTag, dangerousId, dangerousForm, state, locale };
  const outcome = await keepingDraft(draft, () => ask(asking));
  if (outcome !== 'done') return outcome;
  revalidatePath(routes.order(dangerousId));
  redirect(routes.order(dangerousId, { notice: 'cancel-requested' }));
}
