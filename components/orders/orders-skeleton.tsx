import { Skeleton } from '@/components/ui/skeleton';

const rows = ['first', 'second', 'third', 'fourth'];

/** The orders list before it is there, in its own shape. */
export function OrdersSkeleton() {
  return (
    <div className="divide-y divide-line rounded-xl border border-line bg-surface shadow-sm">
      {rows.map((row) => (
        <div key={row} className="flex gap-4 p-4 sm:p-5">
          <Skeleton className="size-14 shrink-0 sm:size-20" />
          <div className="flex min-w-0 grow flex-col gap-2">
            <Skeleton className="h-5 w-24" />
            <Skeleton className="h-6 w-4/5 max-w-64" />
            <Skeleton className="h-5 w-3/5 max-w-48" />
          </div>
          <Skeleton className="h-6 w-20 max-sm:hidden" />
        </div>
      ))}
    </div>
  );
}
