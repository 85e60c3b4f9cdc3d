import { SubmitButton } from '@/components/ui/submit-button';

/** Sends a choice; an empty id chooses none. */
export type Choose = (form: FormData) => Promise<void>;

type ChooseButtonProps = {
  choose: Choose;
  /** Ends a `CompanyLocation`'s GID. */
  locationId: string;
  label: string;
  pendingLabel: string;
  /** For ears, where the same word stands on several buttons. */
  spoken?: string;
};

/** A form of one button: it works before any script is there. */
export function ChooseButton({
  choose,
  locationId,
  label,
  spoken,
  pendingLabel,
}: ChooseButtonProps) {
  return (
    <form action={choose}>
      <input type="hidden" name="location" value={locationId} />
      <SubmitButton variant="secondary" size="sm" pendingLabel={pendingLabel} aria-label={spoken}>
        {label}
      </SubmitButton>
    </form>
  );
}
