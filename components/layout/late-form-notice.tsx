'use client';

import { useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';

/** Says on the page of a form why it was not saved; `notices` are the words, by their name in the address. */
export function LateFormNotice({
  notices,
}: {
  notices: Readonly<Record<string, ReactNode>>;
}): ReactNode {
  const notice = useSearchParams().get('notice');
  return notice && Object.hasOwn(notices, notice) ? notices[notice] : null;
}
