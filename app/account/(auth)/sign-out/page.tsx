import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoticeCard } from '@/components/auth/notice-card';
import { ButtonLink } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signOut');
  return { title: t('title') };
}

/** Reached when somebody asks for the logout address by a link: the button makes it a POST. */
export default async function SignOutPage() {
  const t = await getTranslations('auth.signOut');
  return (
    <NoticeCard title={t('title')} text={t('text')}>
      <form action={routes.logout()} method="post">
        <SubmitButton pendingLabel={t('pending')} fullWidth>
          {t('submit')}
        </SubmitButton>
      </form>
      <ButtonLink href={routes.account()} variant="quiet" fullWidth>
        {t('stay')}
      </ButtonLink>
    </NoticeCard>
  );
}
