import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { SelectField, type SelectOption } from '@/components/ui/field';

type FillFormProps = {
  /** The page of the form it fills. */
  href: string;
  options: readonly SelectOption[];
  chosen: string;
  texts: Readonly<Record<'heading' | 'label' | 'hint' | 'choose' | 'submit', string>>;
};

/** Fills the form below with an address that is there already: a plain link made of a list, it changes nothing. */
export function FillForm({ href, options, chosen, texts }: FillFormProps) {
  if (options.length === 0) return null;
  return (
    <Card as="section">
      <CardHeader title={texts.heading} />
      <form action={href} method="get" className="flex flex-col gap-4">
        <SelectField
          key={chosen}
          name="from"
          label={texts.label}
          hint={texts.hint}
          placeholder={texts.choose}
          options={options}
          defaultValue={chosen}
        />
        <div>
          <Button type="submit" variant="secondary">
            {texts.submit}
          </Button>
        </div>
      </form>
    </Card>
  );
}
