'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import {
  addProduct,
  type CartChange,
  changeCart,
  getKeptCart,
  parseQuantity,
  parseWish,
  sealCart,
} from '@/lib/cart';
import { clipText } from '@/lib/clip-text';
import { toSentState } from '@/lib/forms/answer-form';
import type { FormState } from '@/lib/forms/form-state';
import { formKeyName, sendOnce, UnconfirmedError } from '@/lib/forms/send-once';
import { routes } from '@/lib/routes';
import { writeCookies } from '@/lib/session/cookies';
import { settle } from '@/lib/shopify/errors';

const maxCodeLength = 255;
/** Shopify takes no longer note. */
const maxNoteLength = 5_000;

const readText = (dangerousForm: FormData, name: string, maxLength: number): string => {
  const value = dangerousForm.get(name);
  return typeof value === 'string' ? value.trim().slice(0, maxLength) : '';
};

/** Puts what a product's page shows into the cart and shows that; what the shop refuses is said in the form. */
export async function putProductInCart(
  dangerousTitle: string,
  _previous: FormState,
  dangerousForm: FormData,
): Promise<FormState> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('cart')]);
  const state = toSentState(dangerousForm, {
    quantity: readText(dangerousForm, 'quantity', 10),
    plan: readText(dangerousForm, 'plan', 100),
  });
  const failed = { ...state, status: 'failed' } as const;
  const parsed = parseWish(dangerousForm);
  if (!parsed.ok) {
    if (parsed.wrong === 'form') return { ...failed, formError: t('refused.generic') };
    return { ...state, status: 'invalid', fieldErrors: { quantity: t('again.badQuantity') } };
  }
  const title = clipText(String(dangerousTitle), 120);
  const sent = await settle(
    sendOnce({
      dangerousKey: dangerousForm.get(formKeyName),
      what: ['add-product', parsed.wish],
      send: () => addProduct(parsed.wish, title, locale),
      isDone: ({ kind }) => kind === 'added',
      findMade: async () => undefined,
      // Into a cart that is kept it would go twice; a cart that never arrived harms nobody.
      maySendAgain: async () => !(await getKeptCart()),
    }).catch((error: unknown) => {
      if (error instanceof UnconfirmedError) return null;
      throw error;
    }),
  );
  if (!sent.ok) return { ...failed, formError: t('again.failed') };
  if (!sent.data) return { ...failed, formError: t('again.unconfirmed') };
  if (sent.data.kind === 'added') {
    writeCookies(await cookies(), await sealCart(sent.data.cart, new Date()));
    redirect(routes.cart({ notice: 'added' }));
  }
  const [line] = sent.data.lines;
  const problem = line ? line.problem : (sent.data.cart ?? 'generic');
  return {
    ...state,
    status: 'invalid',
    fieldErrors: { quantity: t(`refused.${problem}`, { title }) },
  };
}

/** Changes the cart and shows it. */
async function carryOut(change: CartChange, state: FormState, field: string): Promise<FormState> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('cart')]);
  const failed = { ...state, status: 'failed', formError: t('change.failed') } as const;
  const kept = await settle(getKeptCart());
  if (!kept.ok) return failed;
  if (!kept.data) redirect(routes.cart({ notice: 'gone' }));
  const changed = await settle(changeCart(kept.data, change, locale));
  if (!changed.ok) return failed;
  const outcome = changed.data;
  if (outcome.kind === 'gone') redirect(routes.cart({ notice: 'gone' }));
  if (outcome.kind === 'refused') {
    const message = t(`problem.${outcome.problem}`);
    return { ...state, status: 'invalid', fieldErrors: { [field]: message } };
  }
  const { warnings } = outcome;
  const cart = { ...kept.data, short: [], warnings };
  writeCookies(await cookies(), await sealCart(cart, new Date()));
  redirect(routes.cart({ notice: 'changed' }));
}

/** How many of one line there shall be; none with the button that removes it. */
export async function changeQuantity(
  dangerousLineId: string,
  _previous: FormState,
  dangerousForm: FormData,
): Promise<FormState> {
  const typed = readText(dangerousForm, 'quantity', 10);
  const state = toSentState(dangerousForm, { quantity: typed });
  const wanted = dangerousForm.has('remove') ? '0' : typed;
  const quantity = parseQuantity(wanted, { allowsNone: true });
  if (quantity === null) {
    const t = await getTranslations('cart.again');
    return { ...state, status: 'invalid', fieldErrors: { quantity: t('badQuantity') } };
  }
  const lineId = String(dangerousLineId).slice(0, 300);
  return carryOut({ kind: 'quantity', lineId, quantity }, state, 'quantity');
}

export async function saveNote(_previous: FormState, dangerousForm: FormData): Promise<FormState> {
  const note = readText(dangerousForm, 'note', maxNoteLength + 1);
  return carryOut({ kind: 'note', note }, toSentState(dangerousForm, { note }), 'note');
}

/** @param dangerousPresent the codes that the cart showed; the shop takes the whole list */
export async function addDiscountCode(
  dangerousPresent: readonly string[],
  _previous: FormState,
  dangerousForm: FormData,
): Promise<FormState> {
  const code = readText(dangerousForm, 'discount', maxCodeLength);
  const state = toSentState(dangerousForm, { discount: code });
  if (!code) {
    const t = await getTranslations('cart.discount');
    return { ...state, status: 'invalid', fieldErrors: { discount: t('missing') } };
  }
  const present = toCodes(dangerousPresent);
  return carryOut({ kind: 'add-discount', code, present }, state, 'discount');
}

export async function removeDiscountCode(
  dangerousCode: string,
  dangerousPresent: readonly string[],
  _previous: FormState,
  dangerousForm: FormData,
): Promise<FormState> {
  const [code = ''] = toCodes([dangerousCode]);
  const present = toCodes(dangerousPresent);
  const change = { kind: 'remove-discount', code, present } as const;
  return carryOut(change, toSentState(dangerousForm, {}), 'discount');
}

export async function addGiftCard(
  _previous: FormState,
  dangerousForm: FormData,
): Promise<FormState> {
  const code = readText(dangerousForm, 'giftCard', maxCodeLength);
  const state = toSentState(dangerousForm, { giftCard: code });
  if (!code) {
    const t = await getTranslations('cart.giftCard');
    return { ...state, status: 'invalid', fieldErrors: { giftCard: t('missing') } };
  }
  return carryOut({ kind: 'add-gift-card', code }, state, 'giftCard');
}

export async function removeGiftCard(
  dangerousId: string,
  _previous: FormState,
  dangerousForm: FormData,
): Promise<FormState> {
  const id = String(dangerousId).slice(0, 300);
  return carryOut({ kind: 'remove-gift-card', id }, toSentState(dangerousForm, {}), 'giftCard');
}

const toCodes = (dangerousCodes: readonly unknown[]): string[] =>
  (Array.isArray(dangerousCodes) ? dangerousCodes : [])
    .slice(0, 50)
    .flatMap((code) => (typeof code === 'string' ? [code.slice(0, maxCodeLength)] : []));
