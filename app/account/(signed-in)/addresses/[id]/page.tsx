import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import NotFound from '@/app/not-found';
import { Outage } from '@/components/layout/outage';
import { PageHeader } from '@/components/ui/page-header';
import { getAddressValues } from '@/lib/addresses';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import { AddressFormView } from '../address-form-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('addresses');
  return { title: t('edit.title') };
}

/** Awaited before anything is drawn, so that an unknown address is a true 404. */
export default async function EditAddressPage({
  params,
  searchParams,
}: PageProps<'/account/addresses/[id]'>) {
  const [t, locale, { id }, { notice }] = await Promise.all([
    getTranslations('addresses'),
    getLocale(),
    params,
    searchParams,
  ]);
  const result = await settlePage(getAddressValues(id, locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.editAddress(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <NotFound />;
  }
  const { gid, values, isDefault } = result.data;
  return (
    <>
      <PageHeader title={t('edit.title')} back={{ href: routes.addresses(), label: t('back') }} />
      <AddressFormView
        values={values}
        addressGid={gid}
        isBack={notice === 'not-saved'}
        defaultNote={isDefault ? t('form.isDefault') : undefined}
      />
    </>
  );
}
