import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MoreLinks } from '@/components/overview/more-links';
import { PageHeader } from '@/components/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('overview.more');
  return { title: t('title') };
}

/** Where a phone's bar leads to all that it has no room for. Asks the shop nothing. */
export default async function MorePage() {
  const t = await getTranslations('overview.more');
  return (
    <>
      <PageHeader title={t('title')} />
      <MoreLinks />
    </>
  );
}
