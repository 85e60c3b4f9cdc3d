'use client';

import { useSyncExternalStore } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { getProblemMessages } from '@/lib/i18n/get-problem-messages';
import { routes } from '@/lib/routes';

const subscribeToNothing = () => () => {};
const getDocumentLanguage = () => document.documentElement.lang;

/** The words of an error page in the document's language, which only the browser still knows. */
export function useProblemMessages() {
  const language = useSyncExternalStore(subscribeToNothing, getDocumentLanguage, () => undefined);
  return getProblemMessages(language);
}

type ProblemProps = { digest?: string; retry: () => void };

/** What an error boundary draws: our words, a way on, and Next's digest, which the log has too. */
export function Problem({ digest, retry }: ProblemProps) {
  const { messages } = useProblemMessages();
  return (
    <div role="alert" className="mx-auto flex max-w-prose flex-col gap-4 py-section">
      <h1 className="font-semibold text-2xl sm:text-3xl">{messages.title}</h1>
      <p className="text-muted">{messages.text}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button onClick={retry}>{messages.retry}</Button>
        <ButtonLink href={routes.home()} reload variant="secondary">
          {messages.home}
        </ButtonLink>
      </div>
      {digest ? (
        <p className="text-muted text-xs">
          {messages.reference} {digest}
        </p>
      ) : null}
    </div>
  );
}

/** The digest Next puts on errors that came from the server. */
export function getDigest(error: unknown): string | undefined {
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined;
  return typeof digest === 'string' ? digest : undefined;
}
