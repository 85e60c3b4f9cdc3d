'use client';

import { Button } from '@/components/ui/button';

/** Only works with a script, so `noscript:` hides it without one; the browser's own menu prints too. */
export function PrintButton({ label, className }: { label: string; className: string }) {
  return (
    <Button variant="secondary" fullWidth className={className} onClick={() => window.print()}>
      {label}
    </Button>
  );
}
