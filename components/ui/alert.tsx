import clsx from 'clsx';
import type { ReactNode } from 'react';
import { type Tone, ToneIcon } from './tone-icon';

const tones: Record<Tone, { frame: string; icon: string }> = {
  info: { frame: 'border-info/40 bg-info-soft', icon: 'text-info' },
  success: { frame: 'border-success/40 bg-success-soft', icon: 'text-success' },
  warning: { frame: 'border-warning/40 bg-warning-soft', icon: 'text-warning' },
  danger: { frame: 'border-danger/40 bg-danger-soft', icon: 'text-danger' },
};

type AlertProps = {
  tone: Tone;
  title?: ReactNode;
  /** `status` for what went well, `alert` for what cannot wait; none for what was always there. */
  role?: 'status' | 'alert';
  children?: ReactNode;
};

export function Alert({ tone, title, role, children }: AlertProps) {
  return (
    <div
      role={role}
      className={clsx('flex gap-3 rounded-xl border p-4 text-ink text-sm', tones[tone].frame)}
    >
      <span className={tones[tone].icon}>
        <ToneIcon tone={tone} />
      </span>
      <div className="flex min-w-0 grow flex-col gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
