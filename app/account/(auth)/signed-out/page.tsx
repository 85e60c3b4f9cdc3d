import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoticeCard } from '@/components/auth/notice-card';
import { ButtonLink } from '@/components/ui/button';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signedOut');
  return { title: t('title') };
}

/** proxy.ts changes a cookie on this very page, which is what keeps the back button from showing the account. */
export default async function SignedOutPage() {
  const t = await getTranslations('auth.signedOut');
  return (
    <NoticeCard title={t('title')} text={t('text')}>
      <ButtonLink href={routes.login()} reload fullWidth>
        {t('signIn')}
      </ButtonLink>
      <ButtonLink href={routes.home()} variant="quiet" fullWidth>
        {t('home')}
      </ButtonLink>
    </NoticeCard>
  );
}
