import { getLocale, getTranslations } from 'next-intl/server';
import { AddressIllustration } from '@/components/addresses/address-illustration';
import { AddressSearch } from '@/components/addresses/address-search';
import { Outage } from '@/components/layout/outage';
import { PartOutage } from '@/components/layout/part-outage';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import {
  type Address,
  getAddressBookParts,
  groupByCountry,
  searchAddresses,
} from '@/lib/addresses';
import { settlePage } from '@/lib/http/settle-page';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import { AddressGroup } from './address-group';

/** From here on a search box helps more than it distracts, and countries part the list. */
const longListLength = 7;

/** The address book: the default first and marked, then the others, by country when there are many. */
export async function AddressBookView({ search }: { search: string }) {
  const [t, locale, formats] = await Promise.all([
    getTranslations('addresses'),
    getLocale(),
    getFormats(),
  ]);
  const result = await settlePage(getAddressBookParts(locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.addresses()} level={2} />;

  const { default: defaultAddress, others, problems } = result.data;
  const isWhole = !problems.default && !problems.others;
  const total = others.length + (defaultAddress ? 1 : 0);
  if (total === 0 && isWhole) {
    return (
      <EmptyState
        title={t('empty.title')}
        illustration={<AddressIllustration />}
        action={<ButtonLink href={routes.newAddress()}>{t('add')}</ButtonLink>}
      >
        {t('empty.text')}
      </EmptyState>
    );
  }

  const find = (addresses: readonly Address[]) =>
    searchAddresses(addresses, search, formats.countryName);
  const foundDefault = find(defaultAddress ? [defaultAddress] : []);
  const found = find(others);
  const isLong = total >= longListLength;
  const groups =
    isLong && found.length > 0
      ? groupByCountry(found, formats.countryName, formats.locale)
      : [{ country: 'all', name: t('others'), addresses: found }];
  const count = found.length + foundDefault.length;
  const explanation = others.length > 0 ? t('default.explanation') : t('default.explanationOnly');

  return (
    <div className="flex flex-col gap-8">
      {isLong ? (
        <AddressSearch
          href={routes.addresses()}
          search={search}
          texts={{
            label: t('search.label'),
            hint: t('search.hint'),
            submit: t('search.submit'),
            clear: t('search.clear'),
          }}
        />
      ) : null}
      {problems.default ? (
        <PartOutage
          title={t('default.title')}
          problem={problems.default}
          retryHref={routes.addresses()}
        />
      ) : null}
      {isWhole ? (
        <p role="status" className="wrap-anywhere -mb-4 text-muted text-sm">
          {search ? t('search.result', { count, search }) : t('count', { count })}
        </p>
      ) : null}
      {count === 0 && isWhole ? (
        <EmptyState
          title={t('search.emptyTitle')}
          action={
            <ButtonLink href={routes.addresses()} variant="secondary">
              {t('search.clear')}
            </ButtonLink>
          }
        >
          {t('search.empty')}
        </EmptyState>
      ) : null}
      <AddressGroup
        id="default"
        title={t('default.title')}
        addresses={foundDefault}
        explanation={explanation}
        isDefault
      />
      {problems.others ? (
        <PartOutage title={t('others')} problem={problems.others} retryHref={routes.addresses()} />
      ) : null}
      {groups.map(({ country, name, addresses }) => (
        <AddressGroup
          key={country}
          id={country ?? 'none'}
          title={name || t('noCountry')}
          addresses={addresses}
          explanation={explanation}
        />
      ))}
    </div>
  );
}
