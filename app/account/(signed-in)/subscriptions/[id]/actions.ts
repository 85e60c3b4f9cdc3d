'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { sendChange } from '@/lib/forms/send-change';
import { log } from '@/lib/log';
import { routes, withOtherPerson } from '@/lib/routes';
import { keepingDraft } from '@/lib/session/draft';
import { comparePerson } from '@/lib/session/subject-tag';
import {
  changeSubscription,
  findChanged,
  parseSubscriptionChange,
  type SubscriptionChange,
} from '@/lib/subscriptions';
import { parseCancelReason } from '@/lib/subscriptions/cancel-reasons';
import type { BadNotice, GoodNotice } from '../notices';

async function send(
  dangerousTag: string,
  dangerousId: string,
  change: SubscriptionChange,
  dangerousForm: FormData,
): Promise<GoodNotice | BadNotice> {
  const draft = { form: `subscription/${dangerousId}`, tag: dangerousTag, values: {} };
  const sent = await keepingDraft(draft, () =>
    sendChange({
      dangerousForm,
      what: ['subscription', dangerousTag, dangerousId, change],
      send: () => changeSubscription(dangerousId, change),
      isDone: ({ ok }) => ok,
      findMade: () => findChanged(dangerousId, change),
      isValue: true,
    }),
  );
  if (sent.kind === 'not-sent') return 'failed';
  if (sent.kind === 'unconfirmed') return 'unconfirmed';
  return sent.answer.ok ? change.kind : sent.answer.problem;
}

/** One button, one change; the subscription's page says how it went. Works as a plain form. */
export async function submitSubscriptionChange(
  dangerousTag: string,
  dangerousId: string,
  dangerousForm: FormData,
): Promise<void> {
  const page = routes.subscription(dangerousId);
  const person = await comparePerson(dangerousTag);
  if (person === 'other') redirect(withOtherPerson(page));
  const change = parseSubscriptionChange(dangerousForm);
  if (!change || person === 'unknown')
    redirect(routes.subscription(dangerousId, { notice: 'failed' }));
  const notice = await send(dangerousTag, dangerousId, change, dangerousForm);
  if (notice === 'cancel') {
    // The API takes no reason: the shop learns it from its own log, and not who gave it.
    const reason = parseCancelReason(dangerousForm.get('reason'));
    if (reason)
      log().info({ event: 'subscription.cancelled', reason }, 'a subscription was cancelled');
  }
  revalidatePath('/account', 'layout');
  redirect(routes.subscription(dangerousId, { notice }));
}
