import { Skeleton } from '@/components/ui/skeleton';

const rows = ['first', 'second', 'third', 'fourth'];

/** The orders list before it is there, in its own shape. */
export function OrdersSkeleton() {
  return (
    <div className="divide-y divide-line rounded-xl border border-line bg-surface shadow-sm">
      {rows.map((row) => (
        <div key={row} className="flex flex-col gap-4 p-4 sm:p-5">
          <div className="flex justify-between gap-4">
            <Skeleton className="h-7 w-28" />
            <Skeleton className="h-7 w-20" />
          </div>
          <div className="flex items-end justify-between gap-4">
            <Skeleton className="h-6 w-24" />
            <Skeleton className="h-14 w-32" />
          </div>
        </div>
      ))}
    </div>
  );
}
