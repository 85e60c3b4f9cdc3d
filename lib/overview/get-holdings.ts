import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { getProcessState } from '@/lib/process-state';
import { customerAccountParts } from '@/lib/shopify/customer-account';
import { askByScope, type RefusedUntil } from './ask-by-scope';
import { HoldingsDocument, type HoldingsQuery } from './holdings.customer-account.generated';
import { type Holdings, toHoldings } from './to-holdings';

const parts = ['storeCreditAccounts', 'companyContacts', 'subscriptionContracts'] as const;
type Part = (typeof parts)[number];

const refused = getProcessState('refused-holdings', (): RefusedUntil => new Map());

async function ask(
  asked: readonly Part[],
  locale: Locale,
): Promise<Partial<HoldingsQuery['customer']>> {
  const variables = {
    withCredit: asked.includes('storeCreditAccounts'),
    withCompanies: asked.includes('companyContacts'),
    withSubscriptions: asked.includes('subscriptionContracts'),
    language: toLanguageCode(locale),
  };
  const mayLose = parts.map((part) => `customer.${part}`);
  const { data, lost } = await customerAccountParts(HoldingsDocument, variables, mayLose);
  // Half of what somebody has would be another sum: a part with a hole in it is not shown.
  const isWhole = (part: string) =>
    !lost.some(({ path }) => path.split('.').slice(0, 2).join('.') === `customer.${part}`);
  return Object.fromEntries(Object.entries(data.customer).filter(([part]) => isWhole(part)));
}

/**
 * What the customer has with the shop, as far as the shop tells: a part that is refused or away is left out. One
 * operation; where a shop refuses it whole, once an hour one for each part.
 */
export async function getHoldings(locale: Locale, now: Date): Promise<Holdings> {
  return toHoldings(await askByScope(parts, (asked) => ask(asked, locale), refused, now));
}
