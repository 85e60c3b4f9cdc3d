'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { type ConsentAnswer, parseConsentChange, setConsent, toConsentNotice } from '@/lib/consent';
import type { ConsentChangeAnswer } from '@/lib/consent/consent-notice';
import { routes, withOtherPerson } from '@/lib/routes';
import { comparePerson } from '@/lib/session/subject-tag';
import { isSurelyUndone, settle } from '@/lib/shopify/errors';

async function change(dangerousForm: FormData, person: 'same' | 'unknown'): Promise<ConsentAnswer> {
  const wanted = parseConsentChange(dangerousForm);
  if (!wanted || person === 'unknown') return { ok: false, problem: 'refused' };
  const outcome = await settle(setConsent(wanted.channel, wanted.isWanted, await getLocale()));
  if (!outcome.ok) {
    const problem = isSurelyUndone(outcome.error) ? 'refused' : 'unconfirmed';
    return { ok: false, problem };
  }
  // The overview shows it too.
  if (outcome.data.ok) revalidatePath(routes.account(), 'layout');
  return outcome.data.ok ? { ...outcome.data, channel: wanted.channel } : outcome.data;
}

/** The switch as a form, for browsers without JavaScript: post, redirect, get. */
export async function submitConsent(dangerousTag: string, dangerousForm: FormData): Promise<void> {
  const person = await comparePerson(dangerousTag);
  if (person === 'other') redirect(withOtherPerson(routes.consent()));
  redirect(routes.consent({ notice: toConsentNotice(await change(dangerousForm, person)) }));
}

/** The switch as a call: answers what now is so, or our sentence about why it is not. */
export async function changeConsent(
  dangerousTag: string,
  dangerousForm: FormData,
): Promise<ConsentChangeAnswer> {
  const person = await comparePerson(dangerousTag);
  if (person === 'other') {
    return { message: (await getTranslations('layout.otherPerson'))('text') };
  }
  const [answer, t] = await Promise.all([
    change(dangerousForm, person),
    getTranslations('consent'),
  ]);
  return answer.ok ? { state: answer.state } : { message: t(`problem.${answer.problem}`) };
}
