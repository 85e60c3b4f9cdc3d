import { Card } from '@/components/ui/card';
import { Skeleton, SkeletonText } from '@/components/ui/skeleton';

export function OverviewSkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton className="h-10 w-56" />
      <Skeleton className="mt-3 mb-8 h-5 w-40" />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        <Card>
          <Skeleton className="mb-5 h-6 w-44" />
          <SkeletonText lines={3} />
          <div className="mt-6 flex gap-3">
            <Skeleton className="size-20" />
            <Skeleton className="size-20" />
          </div>
        </Card>
        <div className="grid gap-6 sm:grid-cols-2 xl:grid-cols-1">
          <Card>
            <SkeletonText lines={4} />
          </Card>
          <Card>
            <SkeletonText lines={3} />
          </Card>
        </div>
      </div>
    </div>
  );
}
