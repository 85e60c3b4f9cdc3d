import clsx from 'clsx';
import { SelectField, TextField } from '@/components/ui/field';
import { type AddressFieldSpec, toFieldId } from '@/lib/addresses/address-form';

type AddressFieldProps = {
  spec: AddressFieldSpec;
  value: string;
  error: string | undefined;
  texts: { optional: string; choose: string };
};

/** On six columns; on a phone only short fields share a row. */
const columnSpans = {
  1: 'sm:col-span-6',
  2: 'sm:col-span-3',
  3: 'sm:col-span-3',
};

/** Of three fields in a country's row the town gets a line to itself: thirds cut lists and messages off. */
function toSpan({ name, columns }: AddressFieldSpec): string {
  return columnSpans[columns === 3 && name === 'city' ? 1 : columns];
}

/** One field of the address form: a list where the country has zones, a text box else. */
export function AddressField({ spec, value, error, texts }: AddressFieldProps) {
  const { name, label, isRequired, autoComplete, inputMode, hint, options } = spec;
  const shared = {
    id: toFieldId(name),
    name,
    label,
    hint,
    error,
    autoComplete,
    required: isRequired,
    optionalLabel: isRequired ? undefined : texts.optional,
    defaultValue: value,
  };
  return (
    <div className={clsx('min-w-0', toSpan(spec))}>
      {options ? (
        // A list reset by React would fall back to its first choice: see the key in AddressForm.
        <SelectField {...shared} options={options} placeholder={texts.choose} />
      ) : (
        <TextField
          {...shared}
          type={name === 'phoneNumber' ? 'tel' : 'text'}
          inputMode={inputMode}
          maxLength={255}
          dir={name === 'phoneNumber' ? 'ltr' : 'auto'}
          autoCapitalize={name === 'zip' ? 'characters' : undefined}
          spellCheck={false}
        />
      )}
    </div>
  );
}
