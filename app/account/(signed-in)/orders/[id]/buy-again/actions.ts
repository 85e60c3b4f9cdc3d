'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import {
  type Added,
  addOrderToCart,
  getKeptCart,
  parseReorder,
  type Refused,
  sealCart,
  toQuantityName,
  toTypedChoice,
} from '@/lib/cart';
import { clipText } from '@/lib/clip-text';
import { toOtherPersonState, toSentState } from '@/lib/forms/answer-form';
import type { FormState } from '@/lib/forms/form-state';
import { sendChange } from '@/lib/forms/send-change';
import { routes } from '@/lib/routes';
import { writeCookies } from '@/lib/session/cookies';
import { keepingDraft } from '@/lib/session/draft';
import { comparePerson } from '@/lib/session/subject-tag';
import { toDraftName } from './draft-name';

/** Post/redirect/get; the cart itself stays in a cookie that nobody can read. */
async function finish(added: Added, tag: string): Promise<never> {
  writeCookies(await cookies(), await sealCart({ ...added.cart, tag }, new Date()));
  redirect(routes.cart({ notice: 'added' }));
}

async function toRefusedState(refused: Refused, state: FormState): Promise<FormState> {
  const t = await getTranslations('cart.refused');
  const entries = refused.lines.map(({ lineId, problem, title }) => {
    return [toQuantityName(lineId), t(problem, { title: clipText(title, 120) })] as const;
  });
  const fieldErrors = Object.fromEntries(entries);
  const formError = refused.cart ? { formError: t(refused.cart) } : {};
  return { ...state, status: 'invalid', fieldErrors, ...formError };
}

/** Puts the chosen lines of an order into the cart and shows it; what the cart refuses comes back beside its line. */
export async function putInCart(
  dangerousTag: string,
  dangerousId: string,
  _previous: FormState,
  dangerousForm: FormData,
): Promise<FormState> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('cart.again')]);
  const typed = toTypedChoice(dangerousForm);
  const state = toSentState(dangerousForm, typed);
  const failed = { ...state, status: 'failed' } as const;
  const person = await comparePerson(dangerousTag);
  if (person === 'other') return toOtherPersonState(state);
  const parsed = parseReorder(dangerousForm);
  if (!parsed.ok) {
    const badLines = parsed.badLines.map((lineId) => [toQuantityName(lineId), t('badQuantity')]);
    const formError = badLines.length > 0 ? {} : { formError: t('nothingChosen') };
    const fieldErrors = Object.fromEntries(badLines);
    return { ...state, status: 'invalid', fieldErrors, ...formError };
  }
  if (person === 'unknown') return { ...failed, formError: t('failed') };

  const { chosen } = parsed;
  const draft = { form: toDraftName(dangerousId), tag: dangerousTag, values: typed };
  const sent = await keepingDraft(draft, () =>
    sendChange({
      dangerousForm,
      what: ['buy-again', dangerousTag, dangerousId, chosen],
      send: () => addOrderToCart(dangerousId, chosen, locale),
      isDone: (outcome) => outcome?.kind === 'added',
      // A cart whose id never arrived is nobody's: there is nothing to look it up by.
      findMade: async () => undefined,
      // Into a cart that is kept the lines would go twice; a cart that never arrived harms nobody.
      maySendAgain: async () => !(await getKeptCart()),
    }),
  );
  if (sent.kind === 'not-sent') return { ...failed, formError: t('failed') };
  if (sent.kind === 'unconfirmed') return { ...failed, formError: t('unconfirmed') };
  const outcome = sent.answer;
  if (outcome?.kind === 'added') return finish(outcome, dangerousTag);
  if (outcome) return toRefusedState(outcome, state);
  return { ...failed, formError: t('failed') };
}
