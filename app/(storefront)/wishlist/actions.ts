'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { toOtherPersonState, toSentState } from '@/lib/forms/answer-form';
import type { FormState } from '@/lib/forms/form-state';
import { routes } from '@/lib/routes';
import { writeCookies } from '@/lib/session/cookies';
import { comparePerson } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';
import { changeWishlist, toProductId } from '@/lib/wishlist';

type WishState = FormState<'told'>;

/**
 * Makes the list as it shall be. A page drawn for nobody may be sent by whoever has signed in since: what it holds
 * is nobody's secret, and the list becomes theirs anyway.
 * @returns what went wrong, or null
 */
async function carryOut(
  change: Parameters<typeof changeWishlist>[0],
  dangerousTag: string,
  state: WishState,
): Promise<WishState | null> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('wishlist.problem')]);
  if (dangerousTag !== '' && (await comparePerson(dangerousTag)) === 'other') {
    return toOtherPersonState(state);
  }
  const now = new Date();
  const changed = await settle(changeWishlist(change, locale, now));
  if (!changed.ok) return { ...state, status: 'failed', formError: t('failed') };
  if (changed.data.kind !== 'done') {
    return { ...state, status: 'invalid', formError: t(changed.data.kind) };
  }
  writeCookies(await cookies(), changed.data.writes);
  return null;
}

async function failGenerically(state: WishState): Promise<WishState> {
  const t = await getTranslations('wishlist.problem');
  return { ...state, status: 'failed', formError: t('failed') };
}

/** Saves a product from its page, or takes it off, and stays there. */
export async function changeWish(
  dangerousId: string,
  dangerousTag: string,
  _previous: WishState,
  dangerousForm: FormData,
): Promise<WishState> {
  const state: WishState = toSentState(dangerousForm, {});
  const productId = toProductId(dangerousId);
  if (!productId) return failGenerically(state);
  const wish = dangerousForm.get('wish') === 'removed' ? 'removed' : 'saved';
  const problem = await carryOut({ productId, isSaved: wish === 'saved' }, dangerousTag, state);
  if (problem) return problem;
  const t = await getTranslations('wishlist.told');
  return { ...state, status: 'saved', values: { told: t(wish) } };
}

/** Takes a product off the list and shows what is left. */
export async function removeWish(
  dangerousId: string,
  dangerousTag: string,
  _previous: WishState,
  dangerousForm: FormData,
): Promise<WishState> {
  const state: WishState = toSentState(dangerousForm, {});
  const productId = toProductId(dangerousId);
  if (!productId) return failGenerically(state);
  const problem = await carryOut({ productId, isSaved: false }, dangerousTag, state);
  if (problem) return problem;
  redirect(routes.wishlist({ notice: 'removed' }));
}

/** Moves what this device had saved before the sign-in into the account. */
export async function keepWishes(
  dangerousTag: string,
  _previous: WishState,
  dangerousForm: FormData,
): Promise<WishState> {
  const problem = await carryOut(null, dangerousTag, toSentState(dangerousForm, {}));
  if (problem) return problem;
  redirect(routes.wishlist({ notice: 'kept' }));
}
