import { Card } from '@/components/ui/card';
import { Skeleton, SkeletonText } from '@/components/ui/skeleton';

/** A balance before it is there, in its own shape. */
export function StoreCreditSkeleton() {
  return (
    <Card className="flex flex-col gap-6">
      <div>
        <Skeleton className="h-5 w-32" />
        <Skeleton className="mt-2 h-9 w-40" />
      </div>
      <SkeletonText lines={4} />
    </Card>
  );
}
