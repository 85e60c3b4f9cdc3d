/** Why somebody cancels: keys under `subscriptions.cancel.reason`. */
export const cancelReasons = [
  'tooMuch',
  'tooExpensive',
  'quality',
  'elsewhere',
  'break',
  'other',
] as const;

export type CancelReason = (typeof cancelReasons)[number];

export const parseCancelReason = (dangerous: unknown): CancelReason | null =>
  cancelReasons.find((reason) => reason === dangerous) ?? null;
