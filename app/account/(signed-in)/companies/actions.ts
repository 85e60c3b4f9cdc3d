'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { moveCart } from '@/lib/cart/move-cart';
import { chooseLocation, leaveLocation } from '@/lib/companies';
import { routes, withOtherPerson } from '@/lib/routes';
import { writeCookies } from '@/lib/session/cookies';
import { comparePerson } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';
import { toGid } from '@/lib/shopify/gid';
import type { CompanyNotice } from './notices';

/** Post/redirect/get: a choice sent twice is the same choice. */
function finish(notice: CompanyNotice): never {
  // The menu shows the way to the companies then.
  revalidatePath('/account', 'layout');
  redirect(routes.companies({ notice }));
}

const takeCartAlong = async (locationId: string | null): Promise<void> =>
  writeCookies(await cookies(), await moveCart(locationId, new Date()));

/** Chooses the place that one buys for, or with an empty id none. Works as a plain form. */
export async function submitLocation(dangerousTag: string, dangerousForm: FormData): Promise<void> {
  const person = await comparePerson(dangerousTag);
  if (person === 'other') redirect(withOtherPerson(routes.companies()));
  if (person === 'unknown') finish('failed');
  const dangerousId = dangerousForm.get('location');
  if (dangerousId === '') {
    await leaveLocation();
    await takeCartAlong(null);
    finish('left');
  }
  const id = typeof dangerousId === 'string' ? dangerousId : '';
  const chosen = await settle(chooseLocation(id, dangerousTag, await getLocale()));
  if (!chosen.ok) finish('failed');
  if (chosen.data) await takeCartAlong(toGid('CompanyLocation', id));
  finish(chosen.data ? 'chosen' : 'gone');
}
