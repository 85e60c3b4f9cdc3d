import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoticeCard } from '@/components/auth/notice-card';
import { ButtonLink } from '@/components/ui/button';
import { toSafeStorefrontReturnTo } from '@/lib/auth/return-to';
import { type SignInProblem, toSignInProblem } from '@/lib/auth/sign-in-problem';
import { getReference } from '@/lib/request-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/account/sign-in-problem'>;

/** Nothing of ours went wrong. */
const needsNoReference: ReadonlySet<SignInProblem> = new Set(['cancelled', 'closed']);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('auth.problem');
  const problem = toSignInProblem((await searchParams).reason);
  return { title: t(`${problem}.title`), referrer: 'same-origin' };
}

export default async function SignInProblemPage({ searchParams }: Props) {
  const t = await getTranslations('auth.problem');
  const { reason, return_to, ref } = await searchParams;
  const problem = toSignInProblem(reason);
  return (
    <NoticeCard
      isProblem
      title={t(`${problem}.title`)}
      text={t(`${problem}.text`)}
      footnote={
        needsNoReference.has(problem) ? undefined : t('requestId', { id: await getReference(ref) })
      }
    >
      <ButtonLink
        href={routes.login({ returnTo: toSafeStorefrontReturnTo(return_to) })}
        reload
        fullWidth
      >
        {t(problem === 'closed' ? 'signInAgain' : 'tryAgain')}
      </ButtonLink>
      <ButtonLink href={routes.home()} variant="quiet" fullWidth>
        {t('home')}
      </ButtonLink>
    </NoticeCard>
  );
}
