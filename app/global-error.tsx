'use client';

import { getDigest, Problem, useProblemMessages } from '@/components/layout/problem';
import './globals.css';

/** Stands in for the root layout when that itself failed, and so brings its own document. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const { locale, messages } = useProblemMessages();
  return (
    <html lang={locale}>
      <body className="px-gutter font-sans text-base antialiased">
        <title>{messages.title}</title>
        <main>
          <Problem digest={getDigest(error)} retry={retry} />
        </main>
      </body>
    </html>
  );
}
