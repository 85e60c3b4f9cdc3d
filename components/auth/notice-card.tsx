import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';

type NoticeCardProps = {
  title: string;
  text: string;
  /** Buttons and links, the likeliest first. */
  children: ReactNode;
  footnote?: string;
  isProblem?: boolean;
};

/** A page that says one thing and offers what to do next. */
export function NoticeCard({ title, text, children, footnote, isProblem }: NoticeCardProps) {
  return (
    <div className="mx-auto w-full max-w-md px-4 py-10 sm:py-20">
      <Card>
        <div role={isProblem ? 'alert' : undefined}>
          <h1 className="font-semibold text-2xl">{title}</h1>
          <p className="mt-3 text-muted">{text}</p>
        </div>
        <div className="mt-6 flex flex-col gap-3">{children}</div>
        {footnote ? <p className="mt-6 text-muted text-xs">{footnote}</p> : null}
      </Card>
    </div>
  );
}
