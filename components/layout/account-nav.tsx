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
  /** Has no place in a phone's bar: "More" leads there instead, and is marked in its stead. */
  readonly isWideOnly?: boolean;
  /** "More" itself: a wide screen has room for all. */
  readonly isNarrowOnly?: boolean;
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

/** What of the bar is marked on a page that has no place of its own in it. */
export function toCurrent(
  items: readonly AccountNavItem[],
  root: string,
  pathname: string,
): (item: AccountNavItem) => 'page' | 'true' | undefined {
  const isElsewhere = items.some(
    ({ href, isWideOnly }) => isWideOnly && toAriaCurrent(href, root, pathname),
  );
  return ({ href, isNarrowOnly }) =>
    toAriaCurrent(href, root, pathname) ?? (isNarrowOnly && isElsewhere ? 'true' : undefined);
}

type AccountNavProps = { label: string; items: readonly AccountNavItem[]; root: string };

/** One list of links: a bar at the thumb's reach on phones, a column at the side on wide screens. */
export function AccountNav({ label, items, root }: AccountNavProps) {
  const toItemCurrent = toCurrent(items, root, usePathname());
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-40 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:static lg:border-0 lg:bg-transparent lg:pb-0"
    >
      <ul className="mx-auto grid max-w-form auto-cols-fr grid-flow-col lg:grid-flow-row lg:gap-1">
        {items.map((item) => (
          <li
            key={item.href}
            className={clsx(
              'min-w-0',
              item.isWideOnly && 'max-lg:hidden',
              item.isNarrowOnly && 'lg:hidden',
            )}
          >
            <Link
              href={item.href}
              prefetch={false}
              aria-current={toItemCurrent(item)}
              className={clsx(
                'group flex min-h-bar flex-col items-center justify-center gap-1 text-muted text-xs transition-colors',
                'aria-[current]:font-semibold aria-[current]:text-brand',
                '-outline-offset-2 lg:min-h-11 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-lg lg:px-3 lg:text-base',
                'hover:text-ink lg:hover:bg-sunken lg:aria-[current]:bg-brand-soft',
              )}
            >
              <span className="grid rounded-full px-4 py-0.5 group-aria-[current]:bg-brand-soft lg:p-0 lg:group-aria-[current]:bg-transparent">
                {item.icon}
              </span>
              <span className="max-w-full truncate max-[24rem]:text-[0.6875rem] lg:hidden">
                {item.shortLabel ?? item.label}
              </span>
              <span className="max-lg:hidden">{item.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
