import { headers } from 'next/headers';
import type { ReactNode } from 'react';
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
  return (
    <DeferredBoundary fallback={isSoftNavigation ? fallback : undefined}>
      {children}
    </DeferredBoundary>
  );
}
