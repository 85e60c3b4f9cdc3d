import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';

const places = ['first', 'second', 'third', 'fourth'] as const;

/** The form before it is there, in its own shape. */
export function DetailsSkeleton() {
  return (
    <Card className="flex flex-col gap-5">
      <Skeleton className="h-6 w-40" />
      {places.map((place) => (
        <div key={place} className="flex max-w-form flex-col gap-2">
          <Skeleton className="h-4 w-32" />
          <Skeleton className="h-12 w-full" />
        </div>
      ))}
    </Card>
  );
}
