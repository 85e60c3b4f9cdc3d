import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import type { SellingCountry } from '@/lib/choices';
import { routes } from '@/lib/routes';

type CountryFormProps = {
  countries: readonly SellingCountry[];
  /** Whose prices are shown now. */
  current: string;
};

/** The countries the shop sells to, each with its currency: works without JavaScript and without a guess. */
export async function CountryForm({ countries, current }: CountryFormProps) {
  const t = await getTranslations('choices.country');
  const options = countries.map(({ code, currency, name }) => ({
    value: code,
    label: t('option', { name, currency }),
  }));
  return (
    <form action={routes.chooseCountry()} method="post" className="flex flex-col gap-6">
      <SelectField
        key={current}
        name="country"
        label={t('label')}
        hint={t('hint')}
        options={options}
        defaultValue={current}
        autoComplete="off"
      />
      <div>
        <Button type="submit">{t('submit')}</Button>
      </div>
    </form>
  );
}
