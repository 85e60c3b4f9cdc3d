import type { ReactNode } from 'react';

export type FieldFrameProps = {
  label: ReactNode;
  name: string;
  id?: string;
  hint?: ReactNode;
  error?: string;
  /** Stands beside the label of a field that may stay empty, e.g. "optional". */
  optionalLabel?: string;
};

/** The ids that tie a control to its hint and its error (WCAG 2.2 SC 3.3.1, 1.3.1). */
export function toFieldIds({ id, name, hint, error }: Omit<FieldFrameProps, 'label'>) {
  const fieldId = id ?? `field-${name}`;
  const hintId = hint ? `${fieldId}-hint` : undefined;
  const errorId = error ? `${fieldId}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  return { fieldId, hintId, errorId, describedBy };
}

export const controlClass =
  'block w-full min-h-12 rounded-lg border border-line-strong bg-surface px-3.5 py-2.5 text-base text-ink shadow-sm transition-colors placeholder:text-muted hover:border-ink aria-invalid:border-danger aria-invalid:bg-danger-soft disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted';

export function FieldHint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="text-muted text-sm">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 font-medium text-danger text-sm">
      <svg aria-hidden="true" viewBox="0 0 20 20" className="mt-0.75 size-4 shrink-0">
        <path
          fill="currentColor"
          d="M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9 5.5h2v6H9v-6Zm1 9.25a1.25 1.25 0 1 1 0-2.5 1.25 1.25 0 0 1 0 2.5Z"
        />
      </svg>
      <span>{children}</span>
    </p>
  );
}

/** Label above, control, hint and error below: the same order for eye and ear. */
export function FieldFrame({
  label,
  optionalLabel,
  children,
  ...field
}: FieldFrameProps & { children: ReactNode }) {
  const { fieldId, hintId, errorId } = toFieldIds(field);
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={fieldId} className="font-medium text-ink text-sm">
        {label}
        {optionalLabel ? (
          <span className="ms-1.5 font-normal text-muted">({optionalLabel})</span>
        ) : null}
      </label>
      {children}
      {field.hint ? <FieldHint id={hintId}>{field.hint}</FieldHint> : null}
      {field.error ? <FieldError id={errorId}>{field.error}</FieldError> : null}
    </div>
  );
}
