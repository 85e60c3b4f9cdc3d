import type { ComponentProps } from 'react';
import {
  controlClass,
  FieldError,
  FieldFrame,
  type FieldFrameProps,
  FieldHint,
  toFieldIds,
} from './field-frame';

type Control<Tag extends 'input' | 'select' | 'textarea'> = Omit<
  ComponentProps<Tag>,
  'name' | 'id' | 'className'
> &
  FieldFrameProps;

export function TextField({
  label,
  optionalLabel,
  hint,
  error,
  id,
  name,
  type = 'text',
  ...input
}: Control<'input'>) {
  const frame = { label, optionalLabel, hint, error, id, name };
  const { fieldId, describedBy } = toFieldIds(frame);
  return (
    <FieldFrame {...frame}>
      <input
        {...input}
        id={fieldId}
        name={name}
        type={type}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        className={controlClass}
      />
    </FieldFrame>
  );
}

export function TextAreaField({
  label,
  optionalLabel,
  hint,
  error,
  id,
  name,
  rows = 4,
  ...area
}: Control<'textarea'>) {
  const frame = { label, optionalLabel, hint, error, id, name };
  const { fieldId, describedBy } = toFieldIds(frame);
  return (
    <FieldFrame {...frame}>
      <textarea
        {...area}
        id={fieldId}
        name={name}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        className={controlClass}
      />
    </FieldFrame>
  );
}

export type SelectOption = {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
};

type SelectFieldProps = Omit<Control<'select'>, 'children'> & {
  options: readonly SelectOption[];
  /** An empty first choice, e.g. "Choose a country". */
  placeholder?: string;
};

export function SelectField({
  label,
  optionalLabel,
  hint,
  error,
  id,
  name,
  options,
  placeholder,
  ...select
}: SelectFieldProps) {
  const frame = { label, optionalLabel, hint, error, id, name };
  const { fieldId, describedBy } = toFieldIds(frame);
  return (
    <FieldFrame {...frame}>
      <div className="relative">
        <select
          {...select}
          id={fieldId}
          name={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          className={`${controlClass} appearance-none truncate pe-10`}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <svg
          aria-hidden="true"
          viewBox="0 0 20 20"
          fill="none"
          className="pointer-events-none absolute inset-y-0 end-3 my-auto size-5 text-muted"
        >
          <path d="m5 7.5 5 5 5-5" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
        </svg>
      </div>
    </FieldFrame>
  );
}

type CheckboxFieldProps = Omit<Control<'input'>, 'type' | 'optionalLabel'>;

export function CheckboxField({ label, hint, error, id, name, ...input }: CheckboxFieldProps) {
  const { fieldId, hintId, errorId, describedBy } = toFieldIds({ hint, error, id, name });
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label
        htmlFor={fieldId}
        className="flex min-h-touch items-center gap-3 py-1 text-base text-ink has-disabled:text-muted"
      >
        <input
          {...input}
          id={fieldId}
          name={name}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          className="size-6 shrink-0 accent-brand"
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <div className="ps-9">
          <FieldHint id={hintId}>{hint}</FieldHint>
        </div>
      ) : null}
      {error ? (
        <div className="ps-9">
          <FieldError id={errorId}>{error}</FieldError>
        </div>
      ) : null}
    </div>
  );
}
