import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import NotFound from '@/app/not-found';
import { Outage } from '@/components/layout/outage';
import { PageHeader } from '@/components/ui/page-header';
import { getAddressValues } from '@/lib/addresses';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { isAnswerToForm } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { toGid } from '@/lib/shopify/gid';
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
  const isAnswer = await isAnswerToForm();
  if (!result.ok && !isAnswer) {
    return <Outage error={result.error} retryHref={routes.editAddress(id)} />;
  }
  // Deleted in another tab while this one was sending it, or not to be read just now: the form is still there, with
  // all that was typed.
  const gid = isAnswer ? toGid('CustomerAddress', id) : null;
  const found = result.ok ? result.data : null;
  const address = found ?? (gid && { gid, values: {}, stamp: undefined, isDefault: false });
  if (!address) {
    await setPageStatus(404);
    return <NotFound />;
  }
  const { values, stamp, isDefault } = address;
  return (
    <>
      <PageHeader title={t('edit.title')} back={{ href: routes.addresses(), label: t('back') }} />
      <AddressFormView
        values={values}
        addressGid={address.gid}
        stamp={stamp}
        isBack={notice === 'not-saved'}
        defaultNote={isDefault ? t('form.isDefault') : undefined}
      />
    </>
  );
}
