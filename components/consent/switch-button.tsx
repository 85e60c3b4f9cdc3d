import clsx from 'clsx';

type SwitchButtonProps = {
  isOn: boolean;
  isBusy: boolean;
  labelledBy: string;
  /** Seen beside the knob; a screen reader says on or off by itself (ARIA `switch`). */
  text: string;
};

/** A switch that submits its form. Where colours are forced, the knob's place still tells. */
export function SwitchButton({ isOn, isBusy, labelledBy, text }: SwitchButtonProps) {
  return (
    <button
      type="submit"
      role="switch"
      aria-checked={isOn}
      aria-labelledby={labelledBy}
      aria-disabled={isBusy || undefined}
      className="flex min-h-touch shrink-0 items-center gap-3 rounded-lg px-1"
    >
      <span aria-hidden="true" className="text-muted text-sm">
        {text}
      </span>
      <span
        className={clsx(
          'flex h-8 w-14 items-center rounded-full border p-1 transition-colors',
          isOn ? 'justify-end border-brand bg-brand' : 'border-line-strong bg-sunken',
        )}
      >
        <span
          className={clsx(
            'size-6 rounded-full border border-transparent transition-colors',
            isOn ? 'bg-on-brand' : 'bg-line-strong',
          )}
        />
      </span>
    </button>
  );
}
