import { useSyncExternalStore } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import type { Stop } from './orders-client';

export type PagerLabels = Readonly<
  Record<'label' | 'newer' | 'older' | 'loadMore' | 'loading' | 'end' | 'failed' | 'retry', string>
>;

/** What is said when a list cannot go on, and the way on there is. */
export type PagerStops = Readonly<Record<Stop, { text: string; action: string; href: string }>>;

type OrdersPagerProps = {
  labels: PagerLabels;
  newerHref: string | null;
  olderHref: string | null;
  announcement: string;
  isLoading: boolean;
  failure: Stop | 'failed' | null;
  stops: PagerStops;
  onMore: () => void;
};

const never = () => () => {};

/** False in the server's markup and for the first moment, so that both agree. */
function useHasScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function More({ labels, olderHref, isLoading, failure, stops, onMore }: OrdersPagerProps) {
  const hasScript = useHasScript();
  if (!olderHref) return null;
  if (!hasScript) {
    return (
      <ButtonLink href={olderHref} variant="secondary">
        {labels.older}
      </ButtonLink>
    );
  }
  if (failure && failure !== 'failed') {
    const { action, href } = stops[failure];
    return (
      <ButtonLink href={href} reload>
        {action}
      </ButtonLink>
    );
  }
  // aria-disabled, not disabled: focus would be lost with it.
  return (
    <Button variant="secondary" aria-disabled={isLoading} onClick={isLoading ? undefined : onMore}>
      {isLoading ? labels.loading : failure ? labels.retry : labels.loadMore}
    </Button>
  );
}

/** Below the list: links that turn the page, or with JavaScript a button that adds to it. */
export function OrdersPager(props: OrdersPagerProps) {
  const { labels, newerHref, olderHref, announcement, isLoading, failure, stops } = props;
  const failed = failure && failure !== 'failed' ? stops[failure].text : labels.failed;
  const isEnd = !olderHref && (newerHref || announcement);
  return (
    <nav aria-label={labels.label} className="mt-6 flex flex-col items-center gap-3">
      <p role="status" className="sr-only">
        {isLoading ? labels.loading : announcement}
      </p>
      <p role="alert" className={failure ? 'text-center text-danger' : 'sr-only'}>
        {failure ? failed : ''}
      </p>
      <div className="flex flex-wrap justify-center gap-3">
        {newerHref ? (
          <ButtonLink href={newerHref} variant="secondary">
            {labels.newer}
          </ButtonLink>
        ) : null}
        <More {...props} />
      </div>
      {isEnd ? <p className="text-muted text-sm">{labels.end}</p> : null}
    </nav>
  );
}
