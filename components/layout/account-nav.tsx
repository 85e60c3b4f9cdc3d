'use client';

import clsx from 'clsx';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

export type AccountNavItem = {
  readonly href: string;
  readonly label: string;
  /** For a fifth of a phone's width, where the label is too long for it. */
  readonly shortLabel?: string;
  readonly icon: ReactNode;
};

/** `page` on the page itself, `true` on the pages below it (WAI-ARIA 1.2, aria-current). */
export function toAriaCurrent(
  href: string,
  root: string,
  pathname: string,
): 'page' | 'true' | undefined {
  if (pathname === href) return 'page';
  return href !== root && pathname.startsWith(`${href}/`) ? 'true' : undefined;
}

type AccountNavProps = { label: string; items: readonly AccountNavItem[]; root: string };

/** One list of links: a bar at the thumb's reach on phones, a column at the side on wide screens. */
export function AccountNav({ label, items, root }: AccountNavProps) {
  const pathname = usePathname();
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-40 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:static lg:border-0 lg:bg-transparent lg:pb-0"
    >
      <ul className="mx-auto grid max-w-form auto-cols-fr grid-flow-col lg:grid-flow-row lg:gap-1">
        {items.map(({ href, label: text, shortLabel = text, icon }) => (
          <li key={href} className="min-w-0">
            <Link
              href={href}
              prefetch={false}
              aria-current={toAriaCurrent(href, root, pathname)}
              className={clsx(
                'group flex min-h-bar flex-col items-center justify-center gap-1 text-muted text-xs transition-colors',
                'aria-[current]:font-semibold aria-[current]:text-brand',
                '-outline-offset-2 lg:min-h-12 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-lg lg:px-3 lg:text-base',
                'hover:text-ink lg:hover:bg-sunken lg:aria-[current]:bg-brand-soft',
              )}
            >
              <span className="grid rounded-full px-4 py-0.5 group-aria-[current]:bg-brand-soft lg:p-0 lg:group-aria-[current]:bg-transparent">
                {icon}
              </span>
              <span className="max-w-full truncate max-[24rem]:text-[0.6875rem] lg:hidden">
                {shortLabel}
              </span>
              <span className="max-lg:hidden">{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
