'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { chooseLocation, leaveLocation } from '@/lib/companies';
import { routes, withOtherPerson } from '@/lib/routes';
import { comparePerson } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';
import type { CompanyNotice } from './notices';

/** Post/redirect/get: a choice sent twice is the same choice. */
function finish(notice: CompanyNotice): never {
  // The menu shows the way to the companies then.
  revalidatePath('/account', 'layout');
  redirect(routes.companies({ notice }));
}

/** Chooses the place that one buys for, or with an empty id none. Works as a plain form. */
export async function submitLocation(dangerousTag: string, dangerousForm: FormData): Promise<void> {
  const person = await comparePerson(dangerousTag);
  if (person === 'other') redirect(withOtherPerson(routes.companies()));
  if (person === 'unknown') finish('failed');
  const dangerousId = dangerousForm.get('location');
  if (dangerousId === '') {
    await leaveLocation();
    finish('left');
  }
  const id = typeof dangerousId === 'string' ? dangerousId : '';
  const chosen = await settle(chooseLocation(id, dangerousTag, await getLocale()));
  if (!chosen.ok) finish('failed');
  finish(chosen.data ? 'chosen' : 'gone');
}
