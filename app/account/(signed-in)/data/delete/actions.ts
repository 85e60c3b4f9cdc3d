'use server';

import { redirect } from 'next/navigation';
import {
  type BadErasureNotice,
  cancelErasure,
  dropErasureNote,
  type GoodErasureNotice,
  getErasureNote,
  keepErasureNote,
  requestErasure,
} from '@/lib/erasure';
import { sendChange } from '@/lib/forms/send-change';
import { routes, withOtherPerson } from '@/lib/routes';
import { getConfirmedUntil, spendConfirmation } from '@/lib/session/confirmation';
import { requireSession } from '@/lib/session/get-session';
import { comparePerson } from '@/lib/session/subject-tag';

type Notice = GoodErasureNotice | BadErasureNotice;

async function ask(dangerousTag: string, dangerousForm: FormData): Promise<Notice> {
  // Sent once more after all was done: its proof is spent, and what was asked for stands.
  if ((await getErasureNote()).kind === 'asked') return 'asked';
  if ((await getConfirmedUntil('erasure')) === null) return 'confirm-first';
  const sent = await sendChange({
    dangerousForm,
    what: ['erasure', dangerousTag],
    send: requestErasure,
    isDone: ({ ok }) => ok,
    // The shop shows it nowhere; but asked again, it changes nothing.
    findMade: async () => undefined,
  });
  if (sent.kind === 'not-sent') return 'failed';
  if (sent.kind === 'unconfirmed') return 'unconfirmed';
  if (!sent.answer.ok) return sent.answer.problem;
  await keepErasureNote();
  await spendConfirmation();
  return 'asked';
}

async function withdraw(dangerousTag: string, dangerousForm: FormData): Promise<Notice> {
  const sent = await sendChange({
    dangerousForm,
    what: ['no-erasure', dangerousTag],
    send: cancelErasure,
    isDone: ({ ok }) => ok,
    findMade: async () => undefined,
  });
  if (sent.kind === 'not-sent') return 'failed';
  if (sent.kind === 'unconfirmed') return 'unconfirmed';
  const { answer } = sent;
  if (answer.ok || answer.problem === 'notWaiting') await dropErasureNote();
  return answer.ok ? 'withdrawn' : answer.problem;
}

async function answer(
  dangerousTag: string,
  dangerousForm: FormData,
  act: typeof ask,
): Promise<never> {
  const person = await comparePerson(dangerousTag);
  if (person === 'other') redirect(withOtherPerson(routes.deleteData()));
  if (person === 'unknown') redirect(routes.deleteData({ notice: 'failed' }));
  await requireSession({ isForWriting: true });
  redirect(routes.deleteData({ notice: await act(dangerousTag, dangerousForm) }));
}

/** Asks the shop to erase whoever is signed in, if they have just proved who they are. Works as a plain form. */
export async function submitErasure(dangerousTag: string, dangerousForm: FormData): Promise<void> {
  await answer(dangerousTag, dangerousForm, ask);
}

/** Takes that back. */
export async function withdrawErasure(
  dangerousTag: string,
  dangerousForm: FormData,
): Promise<void> {
  await answer(dangerousTag, dangerousForm, withdraw);
}
