import { Outage } from '@/components/layout/outage';
import { toSafeReturnTo } from '@/lib/auth/return-to';
import { getRequestId } from '@/lib/request-context';
import { ShopifyError } from '@/lib/shopify/errors';

/** Where the refresh route leaves people when the shop cannot be asked; they stay signed in. */
export default async function UnavailablePage({ searchParams }: PageProps<'/account/unavailable'>) {
  const { return_to } = await searchParams;
  const requestId = await getRequestId();
  const error = new ShopifyError('unreachable', { operation: 'refresh', requestId });
  return <Outage error={error} retryHref={toSafeReturnTo(return_to)} />;
}
