import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import NotFound from '@/app/not-found';
import { AddressLines } from '@/components/addresses/address-lines';
import { Outage } from '@/components/layout/outage';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { getAddress } from '@/lib/addresses';
import { createFormKey, formKeyName } from '@/lib/forms/send-once';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { removeAddress } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('addresses');
  return { title: t('remove.title') };
}

/** Asks before deleting, on a page of its own: the same with and without JavaScript. */
export default async function DeleteAddressPage({
  params,
}: PageProps<'/account/addresses/[id]/delete'>) {
  const [t, locale, { id }] = await Promise.all([
    getTranslations('addresses'),
    getLocale(),
    params,
  ]);
  const result = await settlePage(getAddress(id, locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.deleteAddress(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <NotFound />;
  }
  const { address, isDefault, isOnly } = result.data;
  return (
    <>
      <PageHeader
        title={isDefault ? t('remove.refusedTitle') : t('remove.title')}
        back={{ href: routes.addresses(), label: t('back') }}
      />
      <Card className="flex max-w-form flex-col gap-6">
        <AddressLines lines={address.lines} />
        {isDefault ? (
          <>
            <Alert tone="info">
              <p>{isOnly ? t('remove.refusedOnly') : t('remove.refused')}</p>
            </Alert>
            <div className="flex flex-wrap gap-3">
              <ButtonLink href={routes.addresses()}>{t('back')}</ButtonLink>
              <ButtonLink href={routes.editAddress(id)} variant="secondary">
                {t('edit.title')}
              </ButtonLink>
            </div>
          </>
        ) : (
          <form
            action={removeAddress.bind(null, await getSubjectTag())}
            className="flex flex-col gap-6"
          >
            <p className="text-muted">{t('remove.text')}</p>
            <input type="hidden" name="addressGid" value={address.gid} />
            <input type="hidden" name={formKeyName} value={createFormKey()} />
            <div className="flex flex-wrap gap-3">
              <SubmitButton variant="danger" pendingLabel={t('remove.pending')}>
                {t('remove.confirm')}
              </SubmitButton>
              <ButtonLink href={routes.addresses()} variant="secondary">
                {t('remove.cancel')}
              </ButtonLink>
            </div>
          </form>
        )}
      </Card>
    </>
  );
}
