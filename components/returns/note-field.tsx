'use client';

import clsx from 'clsx';
import { useState } from 'react';
import { TextAreaField } from '@/components/ui/field';
import { countCharacters, maxNoteLength } from '@/lib/returns/field-names';

type NoteFieldProps = {
  name: string;
  label: string;
  optionalLabel: string;
  hint: string;
  tooLong: string;
  defaultValue: string;
  error: string | undefined;
};

/** A note that counts while it is typed. It is never cut: what is too much can be seen and shortened. */
export function NoteField({ hint, tooLong, error, defaultValue, ...field }: NoteFieldProps) {
  const [count, setCount] = useState(() => countCharacters(defaultValue));
  const isOver = count > maxNoteLength;
  return (
    <TextAreaField
      {...field}
      rows={3}
      defaultValue={defaultValue}
      onChange={({ target }) => setCount(countCharacters(target.value))}
      error={error}
      hint={
        <span className="flex justify-between gap-4">
          <span role="status">{isOver ? tooLong : hint}</span>
          <span
            aria-hidden="true"
            className={clsx('shrink-0 tabular-nums noscript:hidden', isOver && 'text-danger')}
          >
            {count} / {maxNoteLength}
          </span>
        </span>
      }
    />
  );
}
