import type { AuthErrorCode } from './errors';

/** OIDC Core §3.1.2.6: the shop has nothing to say without a page of its own. */
const needsPage = [
  'login_required',
  'interaction_required',
  'account_selection_required',
  'consent_required',
];

const outages = ['server_error', 'temporarily_unavailable'];

/** What an `error` on the callback means (RFC 6749 §4.1.2.1); its description is nobody's to read. */
export function toAnswerErrorCode(dangerousError: string | null): AuthErrorCode {
  if (dangerousError === null) return 'rejected';
  if (dangerousError === 'access_denied') return 'cancelled';
  if (needsPage.includes(dangerousError)) return 'login-required';
  return outages.includes(dangerousError) ? 'outage' : 'rejected';
}
