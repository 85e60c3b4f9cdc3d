import type { ReactNode } from 'react';

/** Text for those who listen instead of look; `status` has it read out as soon as it appears. */
export function VisuallyHidden({ role, children }: { role?: 'status'; children: ReactNode }) {
  return (
    <span role={role} className="sr-only">
      {children}
    </span>
  );
}
