import 'server-only';
import { getProcessState } from '@/lib/process-state';

const state = getProcessState('stopping', () => ({ isStopping: false }));

/** Whether this process has been told to end. It still answers, but should get no new visitors. */
export const isStopping = (): boolean => state.isStopping;

export function noteStopping(): void {
  state.isStopping = true;
}
