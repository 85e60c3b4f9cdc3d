import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AddressFormSkeleton } from '@/components/addresses/address-book-skeleton';
import { Deferred } from '@/components/layout/deferred';
import { Outage } from '@/components/layout/outage';
import { PageHeader } from '@/components/ui/page-header';
import { getNewAddressDefaults } from '@/lib/addresses';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import { AddressFormView } from '../address-form-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('addresses');
  return { title: t('new.title') };
}

export default async function NewAddressPage() {
  const t = await getTranslations('addresses');
  return (
    <>
      <PageHeader title={t('new.title')} back={{ href: routes.addresses(), label: t('back') }} />
      <Deferred fallback={<AddressFormSkeleton />}>
        <NewAddress />
      </Deferred>
    </>
  );
}

async function NewAddress() {
  const [t, locale] = await Promise.all([getTranslations('addresses'), getLocale()]);
  const result = await settlePage(getNewAddressDefaults(locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.newAddress()} level={2} />;
  const { values, isFirst } = result.data;
  return <AddressFormView values={values} defaultNote={isFirst ? t('form.isFirst') : undefined} />;
}
