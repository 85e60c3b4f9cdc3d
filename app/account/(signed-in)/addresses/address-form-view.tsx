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
import type { AddressFormState, AddressValues } from '@/lib/addresses/address-form';
import { createFormKey } from '@/lib/forms/send-once';
import { stampName } from '@/lib/forms/stamp';
import { routes } from '@/lib/routes';
import { getDraft } from '@/lib/session/draft';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { toId } from '@/lib/shopify/gid';
import { saveAddress } from './actions';
import { toDraftName } from './draft-name';

type AddressFormViewProps = {
  values: Partial<AddressValues>;
  addressGid?: string;
  /** What it was filled with. */
  stamp?: string;
  /** Why this form has no choice about the default address. */
  defaultNote?: string;
  /** Back from signing in again, with what was typed before. */
  isBack: boolean;
};

/** Where no country is known at all, the form starts with one that has every field. */
const fallbackCountry = 'US';

/** The address form with the shop's countries, filled with what is there already. */
export async function AddressFormView({
  values: saved,
  addressGid,
  stamp,
  defaultNote,
  isBack,
}: AddressFormViewProps) {
  const kept = isBack ? await getDraft(toDraftName(addressGid ?? null)) : null;
  const { [stampName]: draftStamp, ...draft } = kept ?? {};
  const values: AddressFormState['values'] = { ...saved, ...draft };
  const [t, locale] = await Promise.all([getTranslations('addresses'), getLocale()]);
  const isNew = !addressGid && !values.territoryCode;
  const [countries, suggested] = await Promise.all([
    listCountries(locale, new Date()),
    isNew ? suggestCountry(locale) : '',
  ]);
  const wanted = values.territoryCode || suggested;
  const options = toCountryOptions(countries, values.territoryCode ?? '', locale);
  const country = options.some(({ value }) => value === wanted) ? wanted : '';
  const format = getAddressFormat(country || fallbackCountry);
  if (!format) return null;
  return (
    <Card className="max-w-form">
      <AddressForm
        action={saveAddress.bind(null, await getSubjectTag())}
        initialState={{
          status: 'idle',
          values: { ...values, territoryCode: country },
          fieldErrors: {},
          stamp: draftStamp ?? stamp,
          spec: toAddressFormSpec(format, locale, t),
        }}
        countries={options}
        cancelHref={routes.addresses()}
        takeHref={addressGid ? routes.editAddress(toId(addressGid)) : routes.addresses()}
        addressGid={addressGid}
        formKey={createFormKey()}
        defaultNote={defaultNote}
        texts={{
          country: t('form.country'),
          chooseCountry: t('form.chooseCountry'),
          choose: t('form.choose'),
          update: t('form.update'),
          updateFailed: t('form.updateFailed'),
          optional: t('form.optional'),
          makeDefault: t('form.makeDefault'),
          makeDefaultHint: t('form.makeDefaultHint'),
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
