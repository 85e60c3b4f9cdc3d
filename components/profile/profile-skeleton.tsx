import { Card } from '@/components/ui/card';
import { Skeleton, SkeletonText } from '@/components/ui/skeleton';

export function ProfileSkeleton() {
  return (
    <>
      <Card>
        <Skeleton className="mb-6 h-6 w-40" />
        <div className="grid max-w-form gap-5 sm:grid-cols-2">
          <Skeleton className="h-20 w-full" />
          <Skeleton className="h-20 w-full" />
        </div>
        <Skeleton className="mt-5 h-12 w-36" />
      </Card>
      <Card>
        <Skeleton className="mb-6 h-6 w-52" />
        <SkeletonText lines={5} />
      </Card>
    </>
  );
}
