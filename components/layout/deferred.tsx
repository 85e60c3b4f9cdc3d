import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { DeferredBoundary } from './deferred-boundary';

/**
 * Shows `fallback` while its children load, on soft navigations only. A document is sent whole, so that
 * its status is true and its content there without JavaScript: React streams late content as scripts.
 */
export async function Deferred({
  fallback,
  children,
}: {
  fallback: ReactNode;
  children: ReactNode;
}) {
  const isSoftNavigation = (await headers()).get('sec-fetch-dest') === 'empty';
  if (!isSoftNavigation) return <DeferredBoundary>{children}</DeferredBoundary>;
  const t = await getTranslations('common');
  // Beside the fallback, not around it: a wrapper would change the layout it is drawn in.
  const announced = (
    <>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {fallback}
    </>
  );
  return <DeferredBoundary fallback={announced}>{children}</DeferredBoundary>;
}
