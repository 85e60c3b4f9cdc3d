/** What a shopper is told when a sign-in does not finish, or did not last; the log knows more. */
export type SignInProblem = 'cancelled' | 'expired' | 'cookies' | 'rejected' | 'outage' | 'closed';

const problems: Readonly<Record<string, SignInProblem>> = {
  cancelled: 'cancelled',
  // Without prompt=none only somebody who turned back on the shop's page is told so.
  'login-required': 'cancelled',
  expired: 'expired',
  cookies: 'cookies',
  rejected: 'rejected',
  // Ours to mend, and trying again is all a shopper can do: told as an outage.
  misconfigured: 'outage',
  outage: 'outage',
  closed: 'closed',
};

/** The reason in the address of the problem page, which anybody can write, as one of ours. */
export function toSignInProblem(dangerousReason: unknown): SignInProblem {
  return (typeof dangerousReason === 'string' && problems[dangerousReason]) || 'rejected';
}
