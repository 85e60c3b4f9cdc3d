'use client';

import { useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';

/** Says on the page of a form that it was sent too late; `children` are the words. */
export function NotSavedNotice({ children }: { children: ReactNode }): ReactNode {
  return useSearchParams().get('notice') === 'not-saved' ? children : null;
}
