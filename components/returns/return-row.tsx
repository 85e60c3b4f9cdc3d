import { Bidi } from '@/components/ui/bidi';
import { SelectField, type SelectOption } from '@/components/ui/field';
import { FieldError } from '@/components/ui/field-frame';
import { ProductImage, type ProductImageSource } from '@/components/ui/product-image';
import { toChoiceName, toNoteName, toQuantityName, toReasonName } from '@/lib/returns/field-names';
import { NoteField } from './note-field';

/** One thing that can go back, in words ready to draw. */
export type ReturnRowData = {
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly image: ProductImageSource | null;
  readonly facts: readonly string[];
  readonly maximum: number;
  /** Null where nobody is asked why. */
  readonly reasons: readonly SelectOption[] | null;
  readonly labels: { readonly take: string; readonly quantityOf: string };
};

export type ReturnRowLabels = Readonly<
  Record<
    'quantity' | 'reason' | 'chooseReason' | 'note' | 'optional' | 'noteHint' | 'noteTooLong',
    string
  >
>;

type ReturnRowProps = {
  row: ReturnRowData;
  values: Readonly<Partial<Record<string, string>>>;
  errors: Readonly<Partial<Record<string, string>>>;
  labels: ReturnRowLabels;
};

const quantityClass =
  'block min-h-touch w-24 rounded-lg border border-line-strong bg-surface px-3 text-base tabular-nums hover:border-ink aria-invalid:border-danger aria-invalid:bg-danger-soft';

/** A thing; once it is ticked, how many of it, why, and a word about it. CSS alone opens the questions. */
export function ReturnRow({ row, values, errors, labels }: ReturnRowProps) {
  const { id } = row;
  const quantityName = toQuantityName(id);
  const quantityId = `field-${quantityName}`;
  const quantityError = errors[quantityName];
  return (
    <li className="group/row py-5 first:pt-0 last:pb-0">
      <label className="flex gap-3 sm:gap-4">
        <span className="-m-2 flex size-11 shrink-0 items-center justify-center self-start">
          <input
            type="checkbox"
            name={toChoiceName(id)}
            defaultChecked={values[toChoiceName(id)] === 'on'}
            aria-label={row.labels.take}
            className="size-6 accent-brand"
          />
        </span>
        <span className="w-16 shrink-0 sm:w-20">
          <ProductImage image={row.image} sizes="5rem" width={80} alt="" />
        </span>
        <span className="block min-w-0 grow">
          <span className="block font-medium">
            <Bidi>{row.title}</Bidi>
          </span>
          {row.variantTitle ? (
            <span className="block text-muted text-sm">
              <Bidi>{row.variantTitle}</Bidi>
            </span>
          ) : null}
          {row.facts.map((fact) => (
            <span key={fact} className="block text-muted text-sm">
              {fact}
            </span>
          ))}
        </span>
      </label>
      <div className="mt-4 hidden flex-col gap-4 group-has-[input:checked]/row:flex sm:ps-12">
        <div className="flex flex-col gap-1.5">
          <label htmlFor={quantityId} className="font-medium text-sm">
            <span aria-hidden="true">{labels.quantity}</span>
            <span className="sr-only">{row.labels.quantityOf}</span>
          </label>
          <input
            id={quantityId}
            name={quantityName}
            type="number"
            inputMode="numeric"
            min={1}
            max={row.maximum}
            defaultValue={values[quantityName] ?? String(row.maximum)}
            aria-invalid={quantityError ? true : undefined}
            aria-describedby={quantityError ? `${quantityId}-error` : undefined}
            className={quantityClass}
          />
          {quantityError ? (
            <FieldError id={`${quantityId}-error`}>{quantityError}</FieldError>
          ) : null}
        </div>
        {row.reasons ? (
          <>
            <SelectField
              // React forgets a select's choice when it resets the form after an action.
              key={values[toReasonName(id)]}
              name={toReasonName(id)}
              label={labels.reason}
              placeholder={labels.chooseReason}
              options={row.reasons}
              defaultValue={values[toReasonName(id)] ?? ''}
              error={errors[toReasonName(id)]}
            />
            <NoteField
              name={toNoteName(id)}
              label={labels.note}
              optionalLabel={labels.optional}
              hint={labels.noteHint}
              tooLong={labels.noteTooLong}
              defaultValue={values[toNoteName(id)] ?? ''}
              error={errors[toNoteName(id)]}
            />
          </>
        ) : null}
      </div>
    </li>
  );
}
