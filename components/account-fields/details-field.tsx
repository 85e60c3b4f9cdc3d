import { SelectField, TextAreaField, TextField } from '@/components/ui/field';
import type { FieldView } from '@/lib/account-fields/to-field-view';

type DetailsFieldProps = {
  field: FieldView;
  value: string;
  seen: string;
  error: string | undefined;
  labels: Record<'choose', string>;
};

/** One field as its kind wants it: the native control, which phones do best. */
export function DetailsField({ field, value, seen, error, labels }: DetailsFieldProps) {
  const { name, label, hint, autoComplete } = field;
  const frame = { name, label, hint, error, autoComplete };
  return (
    <div className="min-w-0">
      <input type="hidden" name={`seen-${name}`} value={seen} />
      {field.control === 'select' ? (
        <SelectField
          key={value}
          {...frame}
          options={field.options ?? []}
          placeholder={labels.choose}
          defaultValue={value}
        />
      ) : field.control === 'area' ? (
        <TextAreaField {...frame} rows={field.rows} defaultValue={value} dir="auto" />
      ) : (
        <TextField
          {...frame}
          type={field.control === 'date' ? 'date' : 'text'}
          inputMode={field.inputMode}
          defaultValue={value}
          dir={field.control === 'date' ? undefined : 'auto'}
        />
      )}
    </div>
  );
}
