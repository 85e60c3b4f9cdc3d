import Link from 'next/link';

/** The way back above a page whose heading stands elsewhere than on top. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="-ms-1 mb-3 inline-flex min-h-touch items-center gap-1 pe-2 font-medium text-muted text-sm hover:text-ink hover:underline hover:underline-offset-4"
    >
      <svg aria-hidden="true" viewBox="0 0 20 20" fill="none" className="size-5 rtl:-scale-x-100">
        <path d="m12 5-5 5 5 5" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      </svg>
      {label}
    </Link>
  );
}
