import { Button, ButtonLink } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';

type AddressSearchProps = {
  /** Where the form and "show all" lead: the list itself. */
  href: string;
  search: string;
  texts: { label: string; hint: string; submit: string; clear: string };
};

/** A GET form: the search is in the URL, so reload and back keep it, and no script is needed. */
export function AddressSearch({ href, search, texts }: AddressSearchProps) {
  return (
    <search>
      <form action={href} className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 grow basis-64">
          <TextField
            key={search}
            label={texts.label}
            hint={texts.hint}
            name="q"
            type="search"
            autoComplete="off"
            enterKeyHint="search"
            maxLength={100}
            defaultValue={search}
          />
        </div>
        {/* As tall as the label above the box, so that box and buttons stand on one line. */}
        <div className="flex flex-wrap gap-2 sm:pt-7">
          <Button type="submit" variant="secondary">
            {texts.submit}
          </Button>
          {search ? (
            <ButtonLink href={href} variant="quiet">
              {texts.clear}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </search>
  );
}
