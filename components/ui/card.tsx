import clsx from 'clsx';
import type { ReactNode } from 'react';

type CardProps = {
  as?: 'div' | 'section' | 'article' | 'li';
  /** `none` for lists and pictures that reach the edge. */
  padding?: 'none' | 'sm' | 'md';
  className?: string;
  children: ReactNode;
  id?: string;
  'aria-labelledby'?: string;
  'aria-label'?: string;
};

const paddings = { none: 'overflow-clip', sm: 'p-4', md: 'p-5 sm:p-7' };

export function Card({ as: Tag = 'div', padding = 'md', className, ...props }: CardProps) {
  return (
    <Tag
      className={clsx(
        'min-w-0 rounded-xl border border-line bg-surface shadow-sm print:shadow-none',
        paddings[padding],
        className,
      )}
      {...props}
    />
  );
}

type CardHeaderProps = {
  title: ReactNode;
  level?: 2 | 3;
  action?: ReactNode;
  /** For `aria-labelledby` on the card. */
  id?: string;
};

export function CardHeader({ title, level = 2, action, id }: CardHeaderProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <Heading id={id} className="min-w-0 font-semibold text-lg">
        {title}
      </Heading>
      {/* A link's touch area must not make one header taller than the next card's. */}
      {action ? <div className="-my-2">{action}</div> : null}
    </div>
  );
}
