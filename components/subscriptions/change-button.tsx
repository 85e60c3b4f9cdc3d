import { SubmitButton } from '@/components/ui/submit-button';

/** Sends a change; `createKey` gives each form the key by which it is carried out once. */
export type Change = {
  readonly submit: (form: FormData) => Promise<void>;
  readonly createKey: () => string;
};

type ChangeButtonProps = {
  /** As `parseSubscriptionChange` reads it: `pause`, `skip-4`. */
  intent: string;
  change: Change;
  label: string;
  pendingLabel: string;
  /** For ears, where the same word stands on several buttons. */
  spoken?: string;
  variant?: 'primary' | 'secondary' | 'danger';
  size?: 'sm' | 'md';
};

/** A form of one button: it works before any script is there. */
export function ChangeButton({ intent, change, label, spoken, ...button }: ChangeButtonProps) {
  return (
    <form action={change.submit}>
      <input type="hidden" name="formKey" value={change.createKey()} />
      <input type="hidden" name="intent" value={intent} />
      <SubmitButton {...button} aria-label={spoken}>
        {label}
      </SubmitButton>
    </form>
  );
}
