import { Card } from '@/components/ui/card';
import { Skeleton, SkeletonText } from '@/components/ui/skeleton';

/** The list's shape while it is on its way: cards of an address's height, so that nothing jumps. */
export function AddressBookSkeleton() {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {['default', 'second', 'third', 'fourth'].map((place) => (
        <Card key={place} className="flex flex-col gap-6">
          <SkeletonText lines={5} />
          <Skeleton className="h-11 w-48 max-w-full" />
        </Card>
      ))}
    </div>
  );
}

/** The form's shape while it is on its way. */
export function AddressFormSkeleton() {
  return (
    <Card className="flex max-w-form flex-col gap-6">
      {['country', 'name', 'street', 'more', 'town', 'phone'].map((place) => (
        <div key={place} className="flex flex-col gap-2">
          <Skeleton className="h-4 w-32" />
          <Skeleton className="h-12" />
        </div>
      ))}
    </Card>
  );
}
