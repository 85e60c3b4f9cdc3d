import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Deferred } from '@/components/layout/deferred';
import { MoreLinks } from '@/components/overview/more-links';
import { PageHeader } from '@/components/ui/page-header';
import { isCompanyContact } from '@/lib/companies';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('overview.more');
  return { title: t('title') };
}

/** Where a phone's bar leads to all that it has no room for. */
export default async function MorePage() {
  const t = await getTranslations('overview.more');
  return (
    <>
      <PageHeader title={t('title')} />
      <Deferred fallback={<MoreLinks />}>
        <Links />
      </Deferred>
    </>
  );
}

/** What is there for everybody waits for nothing; the way to the companies is added for whoever buys for one. */
async function Links() {
  return <MoreLinks isContact={await isCompanyContact()} />;
}
