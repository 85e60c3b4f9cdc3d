'use server';

import { redirect } from 'next/navigation';
import { isStoreError } from '@/lib/redis/store-error';
import { routes, withOtherPerson } from '@/lib/routes';
import { requireSession } from '@/lib/session/get-session';
import { endOtherSession } from '@/lib/session/list-sessions';
import { comparePerson } from '@/lib/session/subject-tag';

async function end(dangerousForm: FormData): Promise<'ended' | 'gone' | 'failed'> {
  try {
    await requireSession({ isForWriting: true });
    return (await endOtherSession(dangerousForm.get('session'))) ? 'ended' : 'gone';
  } catch (error) {
    if (isStoreError(error)) return 'failed';
    throw error;
  }
}

/** Signs one other browser of this person out. Twice does no harm. Works as a plain form. */
export async function endSession(dangerousTag: string, dangerousForm: FormData): Promise<void> {
  const person = await comparePerson(dangerousTag);
  if (person === 'other') redirect(withOtherPerson(routes.sessions()));
  const notice = person === 'unknown' ? 'failed' : await end(dangerousForm);
  redirect(routes.sessions({ notice }));
}
