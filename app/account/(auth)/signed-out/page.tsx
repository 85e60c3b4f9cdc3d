import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { NoticeCard } from '@/components/auth/notice-card';
import { ButtonLink } from '@/components/ui/button';
import { routes } from '@/lib/routes';
import { getUnfinished } from '@/lib/session/sign-out-note';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signedOut');
  return { title: t('title') };
}

/** proxy.ts changes a cookie on this very page, which is what keeps the back button from showing the account. */
export default async function SignedOutPage() {
  const [t, jar] = await Promise.all([getTranslations('auth.signedOut'), cookies()]);
  const unfinished = getUnfinished(jar);
  const text = unfinished ? t(`unfinished.${unfinished}`) : t('text');
  return (
    <NoticeCard title={t('title')} text={text}>
      <ButtonLink href={routes.login()} reload fullWidth>
        {t('signIn')}
      </ButtonLink>
      <ButtonLink href={routes.home()} variant="quiet" fullWidth>
        {t('home')}
      </ButtonLink>
    </NoticeCard>
  );
}
