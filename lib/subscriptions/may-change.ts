import type { SubscriptionStatus } from './get-subscriptions';

type Named = { readonly status: SubscriptionStatus };

/** What the shop takes from which state (Customer Account API, `subscriptionContractPause` and its sisters). */
export const canPause = ({ status }: Named): boolean => status === 'ACTIVE';
export const canResume = ({ status }: Named): boolean => status === 'PAUSED';
export const canCancel = ({ status }: Named): boolean =>
  status === 'ACTIVE' || status === 'PAUSED' || status === 'FAILED';
export const canSkip = ({ status }: Named): boolean => status === 'ACTIVE';
export const canRedirect = canCancel;

type Paid = Named & { readonly lastPaymentStatus: 'FAILED' | 'SUCCEEDED' | null };

/** The last bill was not paid, and it still matters. */
export const needsPayment = ({ status, lastPaymentStatus }: Paid): boolean =>
  lastPaymentStatus === 'FAILED' && (status === 'ACTIVE' || status === 'FAILED');
