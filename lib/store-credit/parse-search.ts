import 'server-only';
import { type PageCursor, parsePageCursor } from '@/lib/paging';

/** Which page of which balance; without a currency the newest of each. */
export type StoreCreditSearch = {
  readonly currency: string | null;
  readonly cursor: PageCursor;
};

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What an address bar asks for. The currency ends up in the shop's search syntax: letters only. */
export function parseStoreCreditSearch(dangerousParams: Params): StoreCreditSearch {
  const { currency: dangerousCurrency } = dangerousParams;
  const isCode = typeof dangerousCurrency === 'string' && /^[A-Z]{3,4}$/.test(dangerousCurrency);
  // A cursor belongs to one balance.
  if (!isCode) return { currency: null, cursor: null };
  return { currency: dangerousCurrency, cursor: parsePageCursor(dangerousParams) };
}
