import { getLocale, getTranslations } from 'next-intl/server';
import { AddressForm } from '@/components/addresses/address-form';
import { Card } from '@/components/ui/card';
import {
  getAddressFormat,
  listCountries,
  suggestCountry,
  toAddressFormSpec,
  toCountryOptions,
} from '@/lib/addresses';
import type { AddressFormState } from '@/lib/addresses/address-form';
import type { AddressKind } from '@/lib/companies';
import { createFormKey } from '@/lib/forms/send-once';
import { stampName } from '@/lib/forms/stamp';
import { routes } from '@/lib/routes';
import { getDraft } from '@/lib/session/draft';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { assignAddress } from './actions';
import { toDraftName } from './draft-name';

type LocationAddressFormProps = {
  locationId: string;
  kind: AddressKind;
  /** What it is filled with. */
  values: AddressFormState['values'];
  /** What was there when it was filled. */
  stamp: string | undefined;
  /** Whether one may make it both addresses at once. */
  canBoth: boolean;
  /** Back from signing in again, with what was typed before. */
  isBack: boolean;
};

/** Where no country is known at all, the form starts with one that has every field. */
const fallbackCountry = 'US';

/** The address form of the address book, for a place of a company. */
export async function LocationAddressForm({
  locationId,
  kind,
  values: saved,
  stamp,
  canBoth,
  isBack,
}: LocationAddressFormProps) {
  const kept = isBack ? await getDraft(toDraftName(locationId, kind)) : null;
  const { [stampName]: draftStamp, ...draft } = kept ?? {};
  const values: AddressFormState['values'] = { ...saved, ...draft };
  const [t, own, locale] = await Promise.all([
    getTranslations('addresses'),
    getTranslations('companies.address'),
    getLocale(),
  ]);
  const [countries, suggested] = await Promise.all([
    listCountries(locale, new Date()),
    values.territoryCode ? '' : suggestCountry(locale),
  ]);
  const wanted = values.territoryCode || suggested;
  const options = toCountryOptions(countries, values.territoryCode ?? '', locale);
  const country = options.some(({ value }) => value === wanted) ? wanted : '';
  const format = getAddressFormat(country || fallbackCountry);
  if (!format) return null;
  return (
    <Card className="max-w-form">
      <AddressForm
        action={assignAddress.bind(null, await getSubjectTag(), locationId, kind)}
        initialState={{
          status: 'idle',
          values: { ...values, territoryCode: country },
          fieldErrors: {},
          stamp: draftStamp ?? stamp,
          spec: toAddressFormSpec(format, locale, t),
        }}
        countries={options}
        cancelHref={routes.companyLocation(locationId)}
        takeHref={routes.locationAddress(locationId, kind)}
        formKey={createFormKey()}
        defaultNote={canBoth ? undefined : own('onlyThis')}
        labels={{ company: own('recipient') }}
        texts={{
          country: t('form.country'),
          chooseCountry: t('form.chooseCountry'),
          choose: t('form.choose'),
          update: t('form.update'),
          updateFailed: t('form.updateFailed'),
          optional: t('form.optional'),
          makeDefault: own(`both.${kind}`),
          makeDefaultHint: own(`bothHint.${kind}`),
          save: t('form.save'),
          saving: t('form.saving'),
          cancel: t('form.cancel'),
          take: t('form.changed.take'),
          errorTitle: t('form.errorTitle'),
          failedTitle: t('form.failedTitle'),
        }}
      />
    </Card>
  );
}
