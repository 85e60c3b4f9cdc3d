'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Amount } from '@/components/orders/amount';
import { Card } from '@/components/ui/card';
import { FormProblems, listFieldMessages } from '@/components/ui/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { createFormState } from '@/lib/forms/form-state';
import { offerName } from '@/lib/returns/field-names';
import type { Offer, ReturnFormAction, ReturnFormState } from '@/lib/returns/return-form';
import { ReturnRow, type ReturnRowData, type ReturnRowLabels } from './return-row';

type ReturnFormProps = {
  rows: readonly ReturnRowData[];
  action: ReturnFormAction;
  /** What was typed before signing in again. */
  typed: Readonly<Record<string, string>> | null;
  formKey: string;
  /** Who pays for the way back; null where the shop does not say. */
  labelNote: string | null;
  labels: ReturnRowLabels &
    Readonly<
      Record<
        | 'legend'
        | 'check'
        | 'checking'
        | 'checkNote'
        | 'send'
        | 'sending'
        | 'sendNote'
        | 'sums'
        | 'seeSums'
        | 'noSums'
        | 'errorTitle'
        | 'failedTitle',
        string
      >
    >;
};

/** The sums as the shop reckons them, and only then the button that asks. The focus goes there, since it stands below. */
function OfferCard({ offer, labels }: { offer: Offer; labels: ReturnFormProps['labels'] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (offer) heading.current?.focus();
  }, [offer]);
  return (
    <section
      aria-labelledby="return-sums"
      className="mt-6 flex flex-col gap-4 border-line border-t pt-6"
    >
      <input type="hidden" name={offerName} value={offer.stamp} />
      <h2 ref={heading} id="return-sums" tabIndex={-1} className="font-semibold text-lg">
        {labels.sums}
      </h2>
      {offer.sums.length === 0 ? <p>{labels.noSums}</p> : null}
      <dl className="flex max-w-md flex-col gap-2 empty:hidden">
        {offer.sums.map(({ label, amount, isTotal }) => (
          <div
            key={label}
            className={
              isTotal
                ? 'flex justify-between gap-4 border-line border-t pt-2 font-semibold text-lg'
                : 'flex justify-between gap-4'
            }
          >
            <dt>{label}</dt>
            <dd className="shrink-0">
              <Amount>{amount}</Amount>
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton name="intent" value="send" pendingLabel={labels.sending}>
          {labels.send}
        </SubmitButton>
        <p className="text-muted text-sm">{labels.sendNote}</p>
      </div>
    </section>
  );
}

/** Two steps in one form: choose, see the sums, send. Works as a plain form. */
export function ReturnForm({ rows, action, typed, formKey, labelNote, labels }: ReturnFormProps) {
  const [state, formAction] = useActionState<ReturnFormState, FormData>(
    action,
    createFormState(typed ?? {}),
  );
  const errors = listFieldMessages(state.fieldErrors);
  return (
    <form action={formAction} noValidate>
      <input type="hidden" name="formKey" value={state.formKey ?? formKey} />
      <FormProblems
        state={state}
        errors={errors}
        titles={{ invalid: labels.errorTitle, failed: labels.failedTitle }}
      />
      {state.offer && state.status === 'idle' ? (
        <a
          href="#return-sums"
          className="mb-5 hidden min-h-touch items-center font-medium text-brand underline underline-offset-4 noscript:inline-flex"
        >
          {labels.seeSums}
        </a>
      ) : null}
      <Card as="section">
        <fieldset>
          <legend className="mb-5 font-semibold text-lg">{labels.legend}</legend>
          <ul className="divide-y divide-line">
            {rows.map((row) => (
              <ReturnRow
                key={row.id}
                row={row}
                values={state.values}
                errors={state.fieldErrors}
                labels={labels}
              />
            ))}
          </ul>
        </fieldset>
        {labelNote ? <p className="mt-5 text-muted text-sm">{labelNote}</p> : null}
        <div className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3 border-line border-t pt-6">
          <SubmitButton
            name="intent"
            value="check"
            variant={state.offer ? 'secondary' : 'primary'}
            pendingLabel={labels.checking}
          >
            {labels.check}
          </SubmitButton>
          {state.offer ? null : <p className="text-muted text-sm">{labels.checkNote}</p>}
        </div>
        {state.offer ? <OfferCard offer={state.offer} labels={labels} /> : null}
      </Card>
    </form>
  );
}
