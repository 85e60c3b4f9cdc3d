import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { FillForm } from '@/components/companies/fill-form';
import { Outage } from '@/components/layout/outage';
import { Alert } from '@/components/ui/alert';
import { Bidi } from '@/components/ui/bidi';
import { PageHeader } from '@/components/ui/page-header';
import { clipText } from '@/lib/clip-text';
import {
  type AddressKind,
  addressKinds,
  getLocationAddresses,
  type LocationAddresses,
  toLocationStamp,
  toShownValues,
} from '@/lib/companies';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { isAnswerToForm } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import CompanyNotFound from '../../../not-found';
import { LocationAddressForm } from './location-address-form';

type Props = PageProps<'/account/companies/locations/[id]/[kind]'>;

const toKind = (dangerousKind: string) => addressKinds.find((kind) => kind === dangerousKind);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ kind }, t] = await Promise.all([params, getTranslations('companies.address')]);
  return { title: t(`title.${toKind(kind) ?? 'shipping'}`) };
}

/** One of the customer's own, as the place's: who receives there stays as it was. */
function toFilled({ addresses, own }: LocationAddresses, kind: AddressKind, from: unknown) {
  const present = addresses[kind];
  const chosen = own.find(({ id }) => id === from);
  const values = chosen ? { ...chosen.values, company: present?.company ?? '' } : present;
  return { values: values ? toShownValues(values) : {}, chosen: chosen?.id ?? '' };
}

/** A place's address of one kind, to be changed. Awaited before anything is drawn: an unknown one is a true 404. */
export default async function LocationAddressPage({ params, searchParams }: Props) {
  const [{ id, kind: dangerousKind }, { from, notice }, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations('companies.address'),
  ]);
  const kind = toKind(dangerousKind);
  const result = kind ? await settlePage(getLocationAddresses(id, locale)) : null;
  if (kind && result && !result.ok) {
    const retryHref = routes.locationAddress(id, kind);
    // Not to be read just now: the form is still there, with all that was typed.
    if (!(await isAnswerToForm())) return <Outage error={result.error} retryHref={retryHref} />;
    const empty = { values: {}, stamp: undefined, canBoth: false, isBack: false };
    return <LocationAddressForm locationId={id} kind={kind} {...empty} />;
  }
  const found = result?.ok ? result.data : null;
  if (!kind || !found) {
    await setPageStatus(404);
    return <CompanyNotFound />;
  }
  const filled = toFilled(found, kind, from);
  const header = (
    <PageHeader
      title={t(`title.${kind}`)}
      lead={<Bidi>{t('lead', { location: clipText(found.name, 80) })}</Bidi>}
      back={{ href: routes.companyLocation(id), label: t('back') }}
    />
  );
  if (!found.editable.includes(kind)) {
    return (
      <>
        {header}
        <Alert tone="info">
          <p>{t('notAllowed')}</p>
        </Alert>
      </>
    );
  }
  return (
    <>
      {header}
      <div className="flex max-w-form flex-col gap-6">
        <FillForm
          href={routes.locationAddress(id, kind)}
          options={found.own.map(({ id: value, lines }) => ({
            value,
            label: clipText(lines.join(', '), 120),
          }))}
          chosen={filled.chosen}
          texts={{
            heading: t('fill.heading'),
            label: t('fill.label'),
            hint: t('fill.hint'),
            choose: t('fill.choose'),
            submit: t('fill.submit'),
          }}
        />
        <LocationAddressForm
          locationId={id}
          kind={kind}
          values={filled.values}
          stamp={toLocationStamp(found.addresses[kind])}
          canBoth={found.editable.length === addressKinds.length}
          isBack={notice === 'not-saved'}
        />
      </div>
    </>
  );
}
