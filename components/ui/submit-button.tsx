'use client';

import type { MouseEvent } from 'react';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';
import { Spinner } from './spinner';

type SubmitButtonProps = Omit<ButtonProps, 'type' | 'onClick'> & { pendingLabel: string };

/**
 * Sends its form. While that is under way it keeps the focus, says so, and ignores further presses:
 * `disabled` would throw keyboard users back to the top of the page.
 */
export function SubmitButton({ pendingLabel, children, ...props }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  const ignoreWhilePending = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };
  return (
    <Button
      {...props}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={ignoreWhilePending}
    >
      {pending ? <Spinner /> : null}
      <span aria-live="polite">{pending ? pendingLabel : children}</span>
    </Button>
  );
}
