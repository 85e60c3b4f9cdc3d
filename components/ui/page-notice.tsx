import type { ReactNode } from 'react';
import { Alert } from './alert';

type PageNoticeProps = {
  tone: 'success' | 'info' | 'warning' | 'danger';
  /** Names this showing, so that the same words after a second change are read out a second time. */
  showing: string;
  children: ReactNode;
};

/**
 * How the last change went, above the form or list it was made in. Good news steps back once a form
 * further down in the same `group/page` has a problem: two answers at once would be one too many.
 */
export function PageNotice({ tone, showing, children }: PageNoticeProps) {
  const isGood = tone === 'success';
  return (
    <div key={showing} className={isGood ? 'group-has-data-problem/page:hidden' : undefined}>
      <Alert tone={tone} role={tone === 'warning' || tone === 'danger' ? 'alert' : 'status'}>
        <p>{children}</p>
      </Alert>
    </div>
  );
}
