import type { ReactNode } from 'react';
import { Card, CardHeader } from '@/components/ui/card';

type ChannelCardProps = {
  id: string;
  title: string;
  /** What this channel means, in a sentence. */
  about?: ReactNode;
  badge?: ReactNode;
  children: ReactNode;
};

export function ChannelCard({ id, title, about, badge, children }: ChannelCardProps) {
  return (
    <Card as="section" aria-labelledby={id}>
      <CardHeader title={title} id={id} action={badge} />
      {about ? (
        <p className="wrap-anywhere -mt-2 mb-3 max-w-prose text-muted text-sm">{about}</p>
      ) : null}
      {children}
    </Card>
  );
}
