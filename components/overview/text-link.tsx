import Link from 'next/link';
import type { ReactNode } from 'react';

/** A quiet link in a card's corner, as tall as a finger. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="inline-flex min-h-touch items-center font-medium text-brand text-sm underline-offset-4 hover:underline"
    >
      {children}
    </Link>
  );
}
