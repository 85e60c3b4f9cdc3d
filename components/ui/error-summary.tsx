export type FieldMessage = { readonly fieldId: string; readonly message: string };

type ErrorSummaryProps = {
  title: string;
  errors: readonly FieldMessage[];
  formError?: string;
};

/** What went wrong with a form, above it, each line leading to its field. Draws nothing when all is well. */
export function ErrorSummary({ title, errors, formError }: ErrorSummaryProps) {
  if (errors.length === 0 && !formError) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      data-problem=""
      className="rounded-xl border border-danger bg-danger-soft p-4 text-ink sm:p-5"
    >
      <p className="font-semibold text-danger">{title}</p>
      {formError ? <p className="mt-1">{formError}</p> : null}
      {errors.length > 0 ? (
        <ul className="mt-1 list-disc ps-5">
          {errors.map(({ fieldId, message }) => (
            <li key={fieldId}>
              <a href={`#${fieldId}`} className="inline-block py-2.5 underline underline-offset-4">
                {message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
