'use client';

import { Button } from '@/components/ui/button';

/** Only works with a script, so `noscript:` hides it without one; the browser's own menu prints too. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button
      variant="secondary"
      fullWidth
      className="h-full max-sm:px-3 noscript:hidden"
      onClick={() => window.print()}
    >
      {label}
    </Button>
  );
}
