type Outcome = { readonly cancelledAt: string | null; readonly financialStatus: string | null };

const unpaidForGood = new Set(['EXPIRED', 'VOIDED']);
const paid = new Set(['PAID', 'PARTIALLY_REFUNDED', 'REFUNDED']);

/** Nobody will pay for this order any more: cancelled, or its payment came to nothing. */
export function isOver({ cancelledAt, financialStatus }: Outcome): boolean {
  return cancelledAt !== null || unpaidForGood.has(financialStatus ?? '');
}

/** A receipt says that money was taken for goods; anything else on paper is but a summary. */
export function isReceipt(order: Outcome): boolean {
  return !isOver(order) && paid.has(order.financialStatus ?? '');
}
