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

/**
 * What people see when the shop cannot be asked, who stay signed in, or the session store, when nobody can say
 * whether they are.
 */
export default async function UnavailablePage({ searchParams }: PageProps<'/account/unavailable'>) {
  const { return_to, ref, who } = await searchParams;
  const requestId = await getReference(ref);
  await setPageStatus(503);
  const code = who === 'unknown' ? 'session-unknown' : 'unreachable';
  const error = new ShopifyError(code, { operation: 'refresh', requestId });
  return <Outage error={error} retryHref={toSafeReturnTo(return_to)} />;
}
