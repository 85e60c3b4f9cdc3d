'use client';

import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { controlClass } from '@/components/ui/field-frame';
import { useSuggestions } from './use-suggestions';

type SearchFieldProps = {
  id: string;
  terms: string;
  maxLength: number;
  labels: { suggestions: string; collection: string };
};

/**
 * The field, and beneath it links to what may be meant. Plain links after the field rather than a combobox: Tab
 * and screen readers reach them like any other, Enter in the field always sends the form.
 */
export function SearchField({ id, terms, maxLength, labels }: SearchFieldProps) {
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions(typed);
  const isShown = isOpen && suggestions.length > 0;

  const close = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isShown) return;
    event.preventDefault();
    setIsOpen(false);
    field.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what happens to the field and links within
    <div className="relative" onBlur={close} onKeyDown={closeOnEscape}>
      <input
        ref={field}
        id={id}
        type="search"
        name="q"
        defaultValue={terms}
        maxLength={maxLength}
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="search"
        spellCheck={false}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setIsOpen(true);
        }}
        className={controlClass}
      />
      {isShown ? (
        <nav
          aria-label={labels.suggestions}
          className="absolute inset-x-0 top-full z-10 mt-1 overflow-clip rounded-lg border border-line bg-surface shadow-lg"
        >
          <ul>
            {suggestions.map(({ kind, title, href }) => (
              <li key={href}>
                <a
                  href={href}
                  className="flex min-h-touch items-center justify-between gap-3 px-3.5 py-2 hover:bg-sunken"
                >
                  <bdi className="min-w-0 truncate">{title}</bdi>
                  {kind === 'collection' ? (
                    <span className="shrink-0 text-muted text-sm">{labels.collection}</span>
                  ) : null}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
