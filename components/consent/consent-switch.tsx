'use client';

import { QueryClient, useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ConsentChangeAnswer } from '@/lib/consent/consent-notice';
import { type ConsentState, isOn } from '@/lib/consent/consent-state';
import type { SwitchableChannel } from '@/lib/consent/parse-consent-change';
import { SwitchButton } from './switch-button';

export type ConsentSwitchProps = {
  channel: SwitchableChannel;
  state: ConsentState;
  /** Id of the channel's heading, which names the switch. */
  labelledBy: string;
  labels: { on: string; off: string; pending: string; unconfirmed: string };
  /** Tells one change sent twice from two. */
  formKey: string;
  /** One sentence a state. */
  sentences: Readonly<Record<ConsentState, string>>;
  /** For browsers without JavaScript. */
  submit: (form: FormData) => Promise<void>;
  change: (form: FormData) => Promise<ConsentChangeAnswer>;
};

/**
 * A consent, turned at once and turned back when the shop refuses or is not reached. Without JavaScript
 * the same switch is the submit button of a form.
 */
export function ConsentSwitch({ labels, sentences, submit, change, ...props }: ConsentSwitchProps) {
  const [client] = useState(() => new QueryClient());
  const [{ state: confirmed, formKey }, setConfirmed] = useState(props);
  const mutation = useMutation(
    {
      mutationFn: change,
      // Offline it must fail and say so; the default waits for the network, perhaps for days.
      networkMode: 'always',
      onSuccess: (answer) => {
        if ('state' in answer) setConfirmed({ ...props, ...answer });
      },
    },
    client,
  );
  const optimistic = isOn(confirmed) ? 'unsubscribed' : 'subscribed';
  const state = mutation.isPending ? optimistic : confirmed;
  const refusal = mutation.data && 'message' in mutation.data ? mutation.data.message : null;
  const problem = mutation.isError ? labels.unconfirmed : refusal;

  function toggle(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!mutation.isPending) mutation.mutate(new FormData(event.currentTarget));
  }

  return (
    <form action={submit} onSubmit={toggle} className="flex flex-col gap-3">
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="channel" value={props.channel} />
      <input type="hidden" name="wanted" value={isOn(confirmed) ? 'off' : 'on'} />
      <div className="flex items-start justify-between gap-4">
        <p className="min-w-0 max-w-prose py-2.5" aria-live="polite">
          {sentences[state]}
        </p>
        <SwitchButton
          isOn={isOn(state)}
          isBusy={mutation.isPending}
          labelledBy={props.labelledBy}
          text={state === 'pending' ? labels.pending : isOn(state) ? labels.on : labels.off}
        />
      </div>
      <p role="alert" className="text-danger text-sm empty:hidden">
        {problem}
      </p>
    </form>
  );
}
