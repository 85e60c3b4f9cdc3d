import { getTranslations } from 'next-intl/server';
import { SelectField } from '@/components/ui/field';
import { clipText } from '@/lib/clip-text';
import type { CompanyChoice } from '@/lib/orders/get-orders';
import type { OrderFilters } from '@/lib/orders/order-filters';

type BuyerFieldProps = { buyer: OrderFilters['buyer']; companies: readonly CompanyChoice[] };

const name = (foreign: string) => clipText(foreign, 80);

/** For whom it was bought: oneself, a company, one of its places. Nothing for whoever buys for no company. */
export async function BuyerField({ buyer, companies }: BuyerFieldProps) {
  // What was asked for stays asked for, also while nobody can say what it is called.
  if (companies.length === 0) {
    return buyer ? <input type="hidden" name="for" value={buyer} /> : null;
  }
  const t = await getTranslations('orders');
  const options = companies.flatMap(({ id, name: company, locations }) => [
    { value: `company-${id}`, label: name(company) },
    ...locations.map((place) => ({
      value: `location-${place.id}`,
      label: t('search.place', { company: name(company), place: name(place.name) }),
    })),
  ]);
  return (
    <SelectField
      label={t('search.buyer')}
      name="for"
      key={`for-${buyer}`}
      defaultValue={buyer}
      placeholder={t('search.anyBuyer')}
      options={[
        { value: 'me', label: t('search.buyers.me') },
        { value: 'company', label: t('search.buyers.company') },
        ...options,
      ]}
    />
  );
}
