import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Outage } from '@/components/layout/outage';
import { toSafeReturnTo } from '@/lib/auth/return-to';
import { setPageStatus } from '@/lib/http/response-status';
import { getReference } from '@/lib/request-context';
import { ShopifyError } from '@/lib/shopify/errors';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.outage');
  return { title: t('titles.unreachable') };
}

/** Where the refresh route leaves people when the shop cannot be asked; they stay signed in. */
export default async function UnavailablePage({ searchParams }: PageProps<'/account/unavailable'>) {
  const { return_to, ref } = await searchParams;
  const requestId = await getReference(ref);
  await setPageStatus(503);
  const error = new ShopifyError('unreachable', { operation: 'refresh', requestId });
  return <Outage error={error} retryHref={toSafeReturnTo(return_to)} />;
}
