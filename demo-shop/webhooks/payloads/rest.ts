import { toNumericId } from '../../customer-account/connection.ts';
import { decimalsOf, type Minor, toEuroCents } from '../../world/money.ts';

export type Payload = Record<string, unknown>;

/** Both ids of a record: webhooks carry plain numbers, with the gid beside them. */
export function toIds(gid: string) {
  return { id: toNumericId(gid), admin_graphql_api_id: gid };
}

/** Money as webhooks print it: every decimal place of the currency (`29.00`), unlike GraphQL's `29.0`. */
export function toAmount(minor: Minor, currencyCode: string): string {
  const decimals = decimalsOf(currencyCode);
  return (minor / 10 ** decimals).toFixed(decimals);
}

/** A `…_set`: the shop's currency beside the buyer's. */
export function toMoneySet(minor: Minor, currencyCode: string) {
  return {
    shop_money: { amount: toAmount(toEuroCents(minor, currencyCode), 'EUR'), currency_code: 'EUR' },
    presentment_money: { amount: toAmount(minor, currencyCode), currency_code: currencyCode },
  };
}
