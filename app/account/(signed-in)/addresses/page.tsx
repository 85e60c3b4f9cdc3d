import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AddressBookSkeleton } from '@/components/addresses/address-book-skeleton';
import { Deferred } from '@/components/layout/deferred';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { parseSearch } from '@/lib/addresses';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { AddressBookView } from './address-book-view';
import { parseNotice } from './notices';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('addresses');
  return { title: t('title') };
}

export default async function AddressesPage({ searchParams }: PageProps<'/account/addresses'>) {
  const [t, { q, notice: dangerousNotice }] = await Promise.all([
    getTranslations('addresses'),
    searchParams,
  ]);
  const notice = parseNotice(dangerousNotice);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<ButtonLink href={routes.newAddress()}>{t('add')}</ButtonLink>}
      />
      {notice ? (
        <div className="mb-6">
          <PageNotice tone={notice.tone} showing={await getRequestId()}>
            {t(`notice.${notice.notice}`)}
          </PageNotice>
        </div>
      ) : null}
      <Deferred fallback={<AddressBookSkeleton />}>
        <AddressBookView search={parseSearch(q)} />
      </Deferred>
    </>
  );
}
