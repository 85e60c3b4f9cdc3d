import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { routes } from '@/lib/routes';

/** In the latest order's place, for somebody who has never ordered. */
export async function FirstVisit() {
  const t = await getTranslations('overview.first');
  return (
    <EmptyState
      title={t('title')}
      illustration={<House />}
      action={<ButtonLink href={routes.home()}>{t('shop')}</ButtonLink>}
    >
      <p>{t('text')}</p>
    </EmptyState>
  );
}

function House() {
  return (
    <svg aria-hidden="true" viewBox="0 0 96 72" fill="none" className="h-18 w-24">
      <path
        d="M14 36 48 10l34 26v26a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4V36Z"
        className="fill-brand-soft"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <path
        d="M39 66V48a9 9 0 0 1 18 0v18"
        className="fill-surface"
        stroke="currentColor"
        strokeWidth="2.5"
      />
      <path
        d="M66 23v-9h6v13.5M6 66h84"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      <circle cx="52" cy="58" r="1.5" fill="currentColor" />
    </svg>
  );
}
