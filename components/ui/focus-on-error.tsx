'use client';

import { type ReactNode, useEffect, useRef } from 'react';

type FocusOnErrorProps = {
  /** The form's state as `useActionState` gives it: a new object for each answer. */
  state: { readonly status: string };
  /** The `ErrorSummary`. */
  children: ReactNode;
};

/** Moves the focus to the error summary after each refused submit, so that nobody has to look for it. */
export function FocusOnError({ state, children }: FocusOnErrorProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'invalid' && state.status !== 'failed') return;
    frame.current?.querySelector<HTMLElement>('[role="alert"]')?.focus();
  }, [state]);
  return <div ref={frame}>{children}</div>;
}
