import type { ReactNode } from 'react';

type EmptyStateProps = {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  illustration?: ReactNode;
  level?: 1 | 2 | 3;
};

/** A list with nothing in it: says so warmly and shows what to do next. */
export function EmptyState({ title, children, action, illustration, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="flex flex-col items-center gap-3 rounded-xl border border-line bg-surface px-6 py-12 text-center sm:py-16">
      {illustration ? (
        <div aria-hidden="true" className="mb-2 text-brand">
          {illustration}
        </div>
      ) : null}
      <Heading className="font-semibold text-xl">{title}</Heading>
      {children ? <div className="max-w-prose text-muted">{children}</div> : null}
      {action ? <div className="mt-3 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
