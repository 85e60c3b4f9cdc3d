import { useEffect, useState } from 'react';
import type { Suggestion } from '@/lib/catalog/suggestion';
import { routes } from '@/lib/routes';

const pauseMs = 200;
const fewestLetters = 2;

/** What the shop suggests for the terms, once nothing was typed for a moment; nothing when it cannot be asked. */
export function useSuggestions(terms: string): readonly Suggestion[] {
  const [answer, setAnswer] = useState<{ terms: string; suggestions: Suggestion[] } | null>(null);
  const wanted = terms.trim();
  const isEnough = wanted.length >= fewestLetters;

  useEffect(() => {
    if (!isEnough) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(routes.apiSuggestions({ q: wanted }), {
          signal: controller.signal,
        });
        if (!response.ok) return;
        const { suggestions } = await response.json();
        setAnswer({ terms: wanted, suggestions });
      } catch {
        // A convenience: the form below works without it.
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted, isEnough]);

  return isEnough && answer && wanted.startsWith(answer.terms) ? answer.suggestions : [];
}
