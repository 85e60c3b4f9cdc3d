import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DraftView } from '@/components/drafts/draft-view';
import { Outage } from '@/components/layout/outage';
import { getDraft } from '@/lib/drafts';
import { getEnv } from '@/lib/env';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import DraftNotFound from '../not-found';

type Props = PageProps<'/account/drafts/[id]'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('drafts');
  return { title: t('one') };
}

/** A draft: what is in it, what it costs, and the way to pay it. */
export default async function DraftPage({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, getLocale()]);
  const result = await settlePage(getDraft(id, locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.draft(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <DraftNotFound />;
  }
  return <DraftView detail={result.data} shopOrigin={getEnv().shopOrigin} />;
}
