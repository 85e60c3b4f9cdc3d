'use client';

import { type ReactNode, Suspense, useState } from 'react';

type DeferredBoundaryProps = { fallback?: ReactNode; children: ReactNode };

/**
 * Decides once, when it appears, whether it is a Suspense boundary. A page loaded as a document and then
 * refreshed by a server action keeps its tree that way; another shape would remount it and lose what
 * was typed.
 */
export function DeferredBoundary({ fallback, children }: DeferredBoundaryProps) {
  const [isBoundary] = useState(fallback !== undefined);
  return isBoundary ? <Suspense fallback={fallback}>{children}</Suspense> : children;
}
