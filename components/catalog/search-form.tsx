import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { maxTermsLength } from '@/lib/catalog/search-terms';
import { routes } from '@/lib/routes';
import { SearchField } from './search-field';

type SearchFormProps = {
  /** Ties the label to the field; its own on a page with two. */
  id: string;
  terms?: string;
  /** Shown above the field; else for screen readers only. */
  showLabel?: boolean;
};

/** A plain form that asks the search page; with JavaScript it suggests while somebody types. */
export async function SearchForm({ id, terms = '', showLabel = false }: SearchFormProps) {
  const t = await getTranslations('catalog.search');
  return (
    <search className="w-full max-w-prose">
      <form action={routes.search()} method="get" className="flex items-end gap-2">
        <div className="min-w-0 grow">
          <label
            htmlFor={id}
            className={showLabel ? 'mb-1.5 block font-medium text-sm' : 'sr-only'}
          >
            {t('label')}
          </label>
          <SearchField
            id={id}
            terms={terms}
            maxLength={maxTermsLength}
            labels={{ suggestions: t('suggestions'), collection: t('collection') }}
          />
        </div>
        <Button type="submit">{t('submit')}</Button>
      </form>
    </search>
  );
}
