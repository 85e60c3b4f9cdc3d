import Link from 'next/link';
import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: ReactNode;
  lead?: ReactNode;
  back?: { href: string; label: string };
  actions?: ReactNode;
};

/** The page's one `h1`, the way back above it, and what can be done beside it. */
export function PageHeader({ title, lead, back, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 sm:mb-8">
      {back ? (
        <Link
          href={back.href}
          prefetch={false}
          data-print="hidden"
          className="-ms-1 mb-1 inline-flex min-h-touch items-center gap-1 pe-2 font-medium text-muted text-sm hover:text-ink hover:underline hover:underline-offset-4"
        >
          <svg
            aria-hidden="true"
            viewBox="0 0 20 20"
            fill="none"
            className="size-5 rtl:-scale-x-100"
          >
            <path
              d="m12 5-5 5 5 5"
              stroke="currentColor"
              strokeWidth="1.75"
              strokeLinecap="round"
            />
          </svg>
          {back.label}
        </Link>
      ) : null}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0">
          <h1 className="wrap-anywhere font-semibold text-2xl sm:text-3xl">{title}</h1>
          {lead ? <div className="mt-2 max-w-prose text-muted">{lead}</div> : null}
        </div>
        {actions ? (
          <div data-print="hidden" className="flex flex-wrap gap-3">
            {actions}
          </div>
        ) : null}
      </div>
    </header>
  );
}
