import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AddressBookSkeleton } from '@/components/addresses/address-book-skeleton';
import { AddressNotice } from '@/components/addresses/address-notice';
import { Deferred } from '@/components/layout/deferred';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { parseSearch } from '@/lib/addresses';
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
        <AddressNotice tone={notice.tone}>{t(`notice.${notice.notice}`)}</AddressNotice>
      ) : null}
      <Deferred fallback={<AddressBookSkeleton />}>
        <AddressBookView search={parseSearch(q)} />
      </Deferred>
    </>
  );
}
