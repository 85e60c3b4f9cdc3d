import 'server-only';
import { getProcessState } from '@/lib/process-state';

/** Scopes and versions change by somebody's hand, so a refusal is true for long, not for good. */
export const refusedForMs = 60 * 60 * 1000;

/**
 * What a shop refused whole, remembered in this process for an hour: asked again with every page it would cost a request
 * and an error each.
 * @param name one for each thing that may be refused
 */
export function createRefusal(name: string) {
  const state = getProcessState(name, () => ({ until: 0 }));
  return {
    isFresh: (): boolean => Date.now() < state.until,
    note(): void {
      state.until = Date.now() + refusedForMs;
    },
  };
}
