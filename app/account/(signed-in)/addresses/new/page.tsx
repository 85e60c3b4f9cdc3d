import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AddressFormSkeleton } from '@/components/addresses/address-book-skeleton';
import { Deferred } from '@/components/layout/deferred';
import { Outage } from '@/components/layout/outage';
import { PageHeader } from '@/components/ui/page-header';
import { getNewAddressDefaults } from '@/lib/addresses';
import { settlePage } from '@/lib/http/settle-page';
import { isAnswerToForm } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { AddressFormView } from '../address-form-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('addresses');
  return { title: t('new.title') };
}

export default async function NewAddressPage({
  searchParams,
}: PageProps<'/account/addresses/new'>) {
  const [t, { notice }] = await Promise.all([getTranslations('addresses'), searchParams]);
  return (
    <>
      <PageHeader title={t('new.title')} back={{ href: routes.addresses(), label: t('back') }} />
      <Deferred fallback={<AddressFormSkeleton />}>
        <NewAddress isBack={notice === 'not-saved'} />
      </Deferred>
    </>
  );
}

async function NewAddress({ isBack }: { isBack: boolean }) {
  const [t, locale] = await Promise.all([getTranslations('addresses'), getLocale()]);
  const result = await settlePage(getNewAddressDefaults(locale));
  if (!result.ok && !(await isAnswerToForm())) {
    return <Outage error={result.error} retryHref={routes.newAddress()} level={2} />;
  }
  // Unknown defaults matter to nobody who has typed already.
  const { values, isFirst } = result.ok ? result.data : { values: {}, isFirst: false };
  const defaultNote = isFirst ? t('form.isFirst') : undefined;
  return <AddressFormView values={values} defaultNote={defaultNote} isBack={isBack} />;
}
