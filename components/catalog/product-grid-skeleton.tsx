import { Skeleton } from '@/components/ui/skeleton';

const tiles = ['a', 'b', 'c', 'd'];

/** The shape of four products in a row. */
export function ProductGridSkeleton() {
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-4 sm:gap-x-6">
      {tiles.map((tile) => (
        <div key={tile} className="flex flex-col gap-2">
          <Skeleton className="aspect-square w-full rounded-xl" />
          <Skeleton className="h-5 w-4/5" />
          <Skeleton className="h-4 w-1/3" />
        </div>
      ))}
    </div>
  );
}
