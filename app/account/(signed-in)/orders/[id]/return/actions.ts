'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { toOtherPersonState, toSentState } from '@/lib/forms/answer-form';
import { sendChange } from '@/lib/forms/send-change';
import type { Locale } from '@/lib/i18n/locale';
import {
  findRequestedReturn,
  getReturnChoices,
  parseReturn,
  type ReturnOutcome,
  reckonReturn,
  requestReturn,
  toReturnLimits,
  toTypedReturn,
  type WantedLine,
} from '@/lib/returns';
import { offerName } from '@/lib/returns/field-names';
import type { ReturnFormState } from '@/lib/returns/return-form';
import { routes } from '@/lib/routes';
import { keepingDraft } from '@/lib/session/draft';
import { comparePerson } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';
import { toOffer, toProblemState, toRefusedState } from './answers';
import { toDraftName } from './draft-name';

function finish(orderId: string, returnId: string): never {
  revalidatePath(routes.order(orderId));
  redirect(routes.orderReturn(orderId, returnId, { notice: 'requested' }));
}

/**
 * First says what would come back, then, sent once more unchanged, asks for the return. A form whose lines or sums
 * are others than those that were shown is shown anew.
 */
export async function askForReturn(
  dangerousTag: string,
  dangerousId: string,
  _previous: ReturnFormState,
  dangerousForm: FormData,
): Promise<ReturnFormState> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('returns.problem')]);
  const values = toTypedReturn(dangerousForm);
  const state: ReturnFormState = toSentState(dangerousForm, values);
  const failed = { ...state, status: 'failed' } as const;
  const person = await comparePerson(dangerousTag);
  if (person === 'other') return toOtherPersonState(state);
  if (person === 'unknown') return { ...failed, formError: t('failed') };

  const draft = { form: toDraftName(dangerousId), tag: dangerousTag, values };
  const outcome = await keepingDraft(draft, () =>
    ask(dangerousId, dangerousForm, state, { dangerousTag, locale }),
  );
  return 'returnId' in outcome ? finish(dangerousId, outcome.returnId) : outcome;
}

type Asking = { readonly dangerousTag: string; readonly locale: Locale };

async function ask(
  dangerousId: string,
  dangerousForm: FormData,
  state: ReturnFormState,
  { dangerousTag, locale }: Asking,
): Promise<ReturnFormState | { readonly returnId: string }> {
  const t = await getTranslations('returns.problem');
  const failed = { ...state, status: 'failed' } as const;
  const choices = await settle(getReturnChoices(dangerousId, locale));
  if (!choices.ok || !choices.data) return { ...failed, formError: t('failed') };
  const { shopName } = choices.data;
  const parsed = parseReturn(dangerousForm, toReturnLimits(choices.data));
  // Whatever is asked for already is no longer offered: a form sent twice is told what came of it first.
  const again = parsed.ok ? undefined : await findAgain(dangerousForm, dangerousId, locale);
  if (again) return { returnId: again };
  if (!parsed.ok) {
    if (parsed.isStale) showAfresh(dangerousId);
    return toProblemState(parsed, state);
  }
  const { lines } = parsed;
  const reckoned = await reckonReturn(dangerousId, lines, locale);
  if (reckoned.kind === 'failed') return { ...failed, formError: t('notReckoned') };
  if (reckoned.kind === 'refused') {
    showAfresh(dangerousId);
    return { ...state, status: 'invalid', formError: t('stale') };
  }
  const money = await getTranslations('returns.sums');
  const offer = await toOffer(lines, reckoned.kind === 'sums' ? reckoned.sums : [], money);
  if (dangerousForm.get('intent') !== 'send') return { ...state, offer };
  if (dangerousForm.get(offerName) !== offer.stamp) {
    return { ...state, status: 'invalid', offer, formError: money('changed') };
  }
  const sent = await sendChange<ReturnOutcome>({
    dangerousForm,
    what: ['return', dangerousTag, dangerousId, lines],
    send: () => requestReturn(dangerousId, lines, locale),
    isDone: ({ kind }) => kind === 'requested',
    findMade: () => findRequestedReturn(dangerousId, lines, locale, new Date()),
  });
  if (sent.kind === 'not-sent') return { ...failed, formError: t('failed') };
  if (sent.kind === 'unconfirmed') return { ...failed, formError: t('unconfirmed') };
  if (sent.answer.kind === 'requested') return { returnId: sent.answer.returnId };
  showAfresh(dangerousId);
  return toRefusedState(sent.answer, state, shopName);
}

/** What can go back has changed since the page was drawn. */
const showAfresh = (dangerousId: string) => revalidatePath(routes.startReturn(dangerousId));

/** The return that this very form has asked for a moment ago, if the shop shows it. */
async function findAgain(
  dangerousForm: FormData,
  dangerousId: string,
  locale: Locale,
): Promise<string | undefined> {
  if (dangerousForm.get('intent') !== 'send') return undefined;
  const lines = listAsTyped(dangerousForm);
  if (lines.length === 0) return undefined;
  const found = await settle(findRequestedReturn(dangerousId, lines, locale, new Date()));
  return found.ok && found.data?.kind === 'requested' ? found.data.returnId : undefined;
}

function listAsTyped(dangerousForm: FormData): WantedLine[] {
  const typed = toTypedReturn(dangerousForm);
  return Object.keys(typed).flatMap((name) => {
    const lineId = /^line-(\d+)$/.exec(name)?.[1];
    const quantity = Number(typed[`quantity-${lineId}`]);
    const reasonId = typed[`reason-${lineId}`] ?? '';
    return lineId && quantity > 0 ? [{ lineId, quantity, reasonId, note: '' }] : [];
  });
}
