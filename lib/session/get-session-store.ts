import 'server-only';
import { cookieStore } from './cookie-store';
import type { SessionStore } from './session-store';

/** Where this deployment keeps its sessions. */
export function getSessionStore(): SessionStore {
  return cookieStore;
}
