import { Button } from '@/components/ui/button';
import { SelectField, type SelectOption } from '@/components/ui/field';

type SortFormProps = {
  action: string;
  options: readonly SelectOption[];
  sort: string;
  /** What else the address holds, e.g. the search terms. */
  hidden?: Readonly<Record<string, string>>;
  labels: { sort: string; submit: string };
};

/** How the list is sorted, kept in the address; a new order starts at the first page. */
export function SortForm({ action, options, sort, hidden = {}, labels }: SortFormProps) {
  return (
    <form action={action} method="get" className="flex items-end gap-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        name="sort"
        label={labels.sort}
        options={options}
        defaultValue={sort}
        key={sort}
      />
      <Button type="submit" variant="secondary">
        {labels.submit}
      </Button>
    </form>
  );
}
