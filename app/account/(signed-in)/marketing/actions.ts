'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import {
  type ConsentAnswer,
  findConsent,
  parseConsentChange,
  setConsent,
  toConsentNotice,
} from '@/lib/consent';
import type { ConsentChangeAnswer } from '@/lib/consent/consent-notice';
import { sendChange } from '@/lib/forms/send-change';
import { createFormKey } from '@/lib/forms/send-once';
import { routes, withOtherPerson } from '@/lib/routes';
import { comparePerson } from '@/lib/session/subject-tag';

async function change(
  dangerousTag: string,
  dangerousForm: FormData,
  person: 'same' | 'unknown',
): Promise<ConsentAnswer> {
  const wanted = parseConsentChange(dangerousForm);
  if (!wanted || person === 'unknown') return { ok: false, problem: 'refused' };
  const { channel, isWanted } = wanted;
  const locale = await getLocale();
  const sent = await sendChange({
    dangerousForm,
    what: ['consent', dangerousTag, channel, isWanted],
    send: () => setConsent(channel, isWanted, locale),
    isDone: ({ ok }) => ok,
    findMade: () => findConsent(channel, isWanted, locale),
    isValue: true,
  });
  if (sent.kind === 'not-sent') return { ok: false, problem: 'refused' };
  if (sent.kind === 'unconfirmed') return { ok: false, problem: 'unconfirmed' };
  // The overview shows it too.
  if (sent.answer.ok) revalidatePath(routes.account(), 'layout');
  return sent.answer.ok ? { ...sent.answer, channel } : sent.answer;
}

/** The switch as a form, for browsers without JavaScript: post, redirect, get. */
export async function submitConsent(dangerousTag: string, dangerousForm: FormData): Promise<void> {
  const person = await comparePerson(dangerousTag);
  if (person === 'other') redirect(withOtherPerson(routes.consent()));
  redirect(
    routes.consent({ notice: toConsentNotice(await change(dangerousTag, dangerousForm, person)) }),
  );
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
    change(dangerousTag, dangerousForm, person),
    getTranslations('consent'),
  ]);
  return answer.ok
    ? { state: answer.state, formKey: createFormKey() }
    : { message: t(`problem.${answer.problem}`) };
}
