'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { clipText } from '@/lib/clip-text';
import { toOtherPersonState, toSentState } from '@/lib/forms/answer-form';
import { sendChange } from '@/lib/forms/send-change';
import { getFormats } from '@/lib/i18n/get-formats';
import type { Locale } from '@/lib/i18n/locale';
import { isZeroAmount } from '@/lib/orders/decimal';
import { routes } from '@/lib/routes';
import { keepingDraft } from '@/lib/session/draft';
import { comparePerson } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';
import {
  type DeliveryAddress,
  type DeliveryOffer,
  type DeliveryProblem,
  fetchDeliveryOptions,
  getDeliveryChoices,
  selectDelivery,
} from '@/lib/subscriptions';
import type { DeliveryFormState } from '@/lib/subscriptions/delivery-form';
import { parseDelivery, toTypedDelivery } from '@/lib/subscriptions/delivery-input';

async function toOffer({ token, options }: DeliveryOffer): Promise<DeliveryFormState['offer']> {
  const [t, formats] = await Promise.all([getTranslations('subscriptions.delivery'), getFormats()]);
  return {
    token,
    locationId: options.flatMap(({ pickup }) => pickup?.locationId ?? [])[0] ?? '',
    ways: options.map(({ kind, title, description, price, pickup }) => ({
      kind,
      title: clipText(title, 120),
      facts: [
        ...(description ? [clipText(description, 200)] : []),
        ...(pickup
          ? [t('pickupAt', { place: clipText(pickup.place, 120), time: pickup.time })]
          : []),
      ],
      price: isZeroAmount(price.amount) ? t('free') : formats.money(price),
    })),
  };
}

async function toProblemState(
  problem: DeliveryProblem,
  state: DeliveryFormState,
): Promise<DeliveryFormState> {
  const t = await getTranslations('subscriptions.delivery.problem');
  if (problem === 'badPhone') {
    return { ...state, status: 'invalid', fieldErrors: { phone: t('badPhone') } };
  }
  return { ...state, status: 'failed', formError: t(problem) };
}

type Step = {
  readonly dangerousTag: string;
  readonly dangerousId: string;
  readonly dangerousForm: FormData;
  readonly state: DeliveryFormState;
  readonly locale: Locale;
};

/** Asks anew what there is: an offer may be used once, and its prices may have changed. */
async function ask(
  { dangerousId, locale, state }: Step,
  address: DeliveryAddress['input'] | null,
): Promise<DeliveryFormState> {
  const t = await getTranslations('subscriptions.delivery.problem');
  const offer = await settle(fetchDeliveryOptions(dangerousId, address, locale));
  if (!offer.ok) return { ...state, status: 'failed', formError: t('failed') };
  if (typeof offer.data === 'string') return toProblemState(offer.data, state);
  return { ...state, offer: await toOffer(offer.data) };
}

async function choose(step: Step): Promise<DeliveryFormState | 'done'> {
  const { dangerousTag, dangerousId, dangerousForm, state, locale } = step;
  const t = await getTranslations('subscriptions.delivery.problem');
  const choices = await settle(getDeliveryChoices(dangerousId, locale));
  if (!choices.ok) return { ...state, status: 'failed', formError: t('failed') };
  if (!choices.data) return { ...state, status: 'failed', formError: t('gone') };
  const parsed = parseDelivery(dangerousForm, choices.data.addresses);
  if (!parsed) return toProblemState('badAddress', state);
  const { address, chosen } = parsed;
  if (dangerousForm.get('intent') !== 'save') return ask(step, address);
  if (!chosen) {
    const again = await ask(step, address);
    return { ...again, status: 'invalid', fieldErrors: { kind: t('choose') } };
  }
  const sent = await sendChange<DeliveryProblem | null>({
    dangerousForm,
    what: ['subscription-delivery', dangerousTag, dangerousId, chosen],
    send: () => selectDelivery(dangerousId, chosen, locale),
    isDone: (problem) => problem === null,
    // An offer is used up by its choice, so it can be made once only; whether it was cannot be seen for sure.
    findMade: async () => undefined,
  });
  if (sent.kind === 'not-sent') return { ...state, status: 'failed', formError: t('failed') };
  if (sent.kind === 'unconfirmed')
    return { ...state, status: 'failed', formError: t('unconfirmed') };
  if (sent.answer === null) return 'done';
  const again = await ask(step, address);
  return toProblemState(sent.answer, again);
}

/** First shows how it can get to the chosen address, then has it delivered that way. */
export async function changeDelivery(
  dangerousTag: string,
  dangerousId: string,
  _previous: DeliveryFormState,
  dangerousForm: FormData,
): Promise<DeliveryFormState> {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations('subscriptions.delivery.problem'),
  ]);
  const values = toTypedDelivery(dangerousForm);
  const state: DeliveryFormState = toSentState(dangerousForm, values);
  const person = await comparePerson(dangerousTag);
  if (person === 'other') return toOtherPersonState(state);
  if (person === 'unknown') return { ...state, status: 'failed', formError: t('failed') };
  const draft = { form: `subscription-delivery/${dangerousId}`, tag: dangerousTag, values };
  const step = { dangerousTag, dangerousId, dangerousForm, state, locale };
  const outcome = await keepingDraft(draft, () => choose(step));
  if (outcome !== 'done') return outcome;
  revalidatePath('/account', 'layout');
  redirect(routes.subscription(dangerousId, { notice: 'delivery' }));
}
