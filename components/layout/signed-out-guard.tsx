'use client';

import { useEffect } from 'react';

/**
 * Second line of defence against the back button after sign-out: a page brought back from the
 * back/forward cache is asked for again, whoever is signed in by then. The first is the cookie that
 * the signed-out page changes, which works without JavaScript too.
 */
export function SignedOutGuard() {
  useEffect(() => {
    const reloadIfRestored = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    window.addEventListener('pageshow', reloadIfRestored);
    return () => window.removeEventListener('pageshow', reloadIfRestored);
  }, []);
  return null;
}
