import type { ReactNode } from 'react';

/** Out of sight until the keyboard comes to it (WCAG 2.2 SC 2.4.1). */
export function SkipLink({ href, children }: { href: `#${string}`; children: ReactNode }) {
  return (
    <a
      href={href}
      data-print="hidden"
      className="fixed start-3 top-3 z-50 inline-flex min-h-touch -translate-y-24 items-center rounded-lg bg-brand px-4 font-semibold text-on-brand transition-transform focus:translate-y-0 focus:shadow-lg"
    >
      {children}
    </a>
  );
}
