import { Card } from '@/components/ui/card';
import { Skeleton, SkeletonText } from '@/components/ui/skeleton';

const channels = ['email', 'whatsApp', 'sms'];

export function ConsentSkeleton() {
  return channels.map((channel) => (
    <Card key={channel}>
      <Skeleton className="mb-4 h-6 w-32" />
      <SkeletonText lines={2} />
    </Card>
  ));
}
