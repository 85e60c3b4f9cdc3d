import type { Ids } from '../ids.ts';
import type { Minor } from '../money.ts';
import { sum } from '../order-totals.ts';
import type {
  CreditRecord,
  DebitRecord,
  StoreCreditAccountRecord,
  StoreCreditEvent,
  StoreCreditOrigin,
} from './records.ts';

export type Booking = { at: string; event: StoreCreditEvent; origin?: StoreCreditOrigin };

export function getBalance({ transactions }: StoreCreditAccountRecord): Minor {
  return sum(transactions.map(({ amount }) => amount));
}

function toBase(account: StoreCreditAccountRecord, amount: Minor, booking: Booking, ids: Ids) {
  return {
    id: ids.take('StoreCreditAccountTransaction'),
    createdAt: booking.at,
    event: booking.event,
    origin: booking.origin ?? null,
    amount,
    balanceAfter: getBalance(account) + amount,
  };
}

/** Puts money in, to be spent until `expiresAt` (null: for ever). */
export function bookCredit(
  account: StoreCreditAccountRecord,
  amount: Minor,
  expiresAt: string | null,
  booking: Booking,
  ids: Ids,
): CreditRecord {
  settleExpiries(account, booking.at, ids);
  const base = toBase(account, amount, booking, ids);
  const credit: CreditRecord = {
    ...base,
    kind: 'CREDIT',
    expiresAt,
    remaining: amount,
    expired: false,
  };
  account.transactions.push(credit);
  return credit;
}

function listCredits({ transactions }: StoreCreditAccountRecord): CreditRecord[] {
  return transactions.filter((each) => each.kind === 'CREDIT');
}

/**
 * Spends money: "debit transactions will always spend the soonest expiring credit first".
 * @throws RangeError if the account does not hold that much
 */
export function bookDebit(
  account: StoreCreditAccountRecord,
  amount: Minor,
  booking: Booking,
  ids: Ids,
): DebitRecord {
  settleExpiries(account, booking.at, ids);
  if (amount > getBalance(account)) throw new RangeError(`${account.id} does not hold ${amount}`);
  const base = toBase(account, -amount, booking, ids);
  const forEver = '9999';
  const credits = listCredits(account)
    .filter(({ expired }) => !expired)
    .sort((a, b) => ((a.expiresAt ?? forEver) < (b.expiresAt ?? forEver) ? -1 : 1));
  const takes: DebitRecord['takes'] = [];
  let open = amount;
  for (const credit of credits) {
    const part = Math.min(open, credit.remaining);
    if (part === 0) continue;
    credit.remaining -= part;
    open -= part;
    takes.push({ creditId: credit.id, amount: part });
  }
  const debit: DebitRecord = { ...base, kind: 'DEBIT', takes };
  account.transactions.push(debit);
  return debit;
}

/** Gives a debit back to the credits it was taken from; what expired meanwhile expires again. */
export function revertDebit(
  account: StoreCreditAccountRecord,
  debit: DebitRecord,
  booking: Booking,
  ids: Ids,
): void {
  settleExpiries(account, booking.at, ids);
  const base = toBase(account, -debit.amount, booking, ids);
  for (const { amount, creditId } of debit.takes) {
    const credit = listCredits(account).find(({ id }) => id === creditId);
    if (!credit) continue;
    credit.remaining = credit.expired ? amount : credit.remaining + amount;
    credit.expired = false;
  }
  account.transactions.push({ ...base, kind: 'DEBIT_REVERT', debitId: debit.id });
  settleExpiries(account, booking.at, ids);
}

/** Books what expired until now: "the remaining amount of the credit transaction". */
export function settleExpiries(account: StoreCreditAccountRecord, now: string, ids: Ids): void {
  const due = listCredits(account)
    .filter(({ expired, expiresAt }) => !expired && expiresAt !== null && expiresAt <= now)
    .sort((a, b) => ((a.expiresAt ?? '') < (b.expiresAt ?? '') ? -1 : 1));
  for (const credit of due) {
    credit.expired = true;
    if (credit.remaining === 0) continue;
    const last = account.transactions.at(-1)?.createdAt ?? '';
    const expiry = credit.expiresAt ?? now;
    // What came back after its day expires when it comes back: history is only ever added to.
    const at = [expiry, last].sort().at(-1) ?? now;
    const base = toBase(account, -credit.remaining, { at, event: 'ADJUSTMENT' }, ids);
    account.transactions.push({ ...base, kind: 'EXPIRATION', creditId: credit.id });
  }
}
