import 'server-only';
import { getTranslations } from 'next-intl/server';
import { toStamp } from '@/lib/forms/stamp';
import type { Money } from '@/lib/i18n/formats';
import { getFormats } from '@/lib/i18n/get-formats';
import type { ParsedReturn, ReturnOutcome, WantedLine } from '@/lib/returns';
import type { Offer, ReturnFormState } from '@/lib/returns/return-form';

/** The sums in words; none where the shop does not tell them before it has the request. */
export async function toOffer<Key extends string>(
  lines: readonly WantedLine[],
  sums: readonly { readonly key: Key; readonly money: Money }[],
  toLabel: (key: Key) => string,
): Promise<Offer> {
  const formats = await getFormats();
  return {
    stamp: toStamp([JSON.stringify(lines), JSON.stringify(sums)]),
    sums: sums.map(({ key, money }) => ({
      label: toLabel(key),
      amount: formats.money(money),
      isTotal: key === 'total',
    })),
  };
}

/** What the shop objects to, beside its fields. */
export async function toRefusedState(
  outcome: Extract<ReturnOutcome, { kind: 'refused' }>,
  state: ReturnFormState,
  shop: string,
): Promise<ReturnFormState> {
  const t = await getTranslations('returns.refused');
  const texts = Object.entries(outcome.fields).map(([name, because]) => [
    name,
    t(because, { shop }),
  ]);
  const formError = outcome.rest.map((because) => t(because, { shop })).join(' ');
  return {
    ...state,
    status: 'invalid',
    fieldErrors: Object.fromEntries(texts),
    ...(formError && { formError }),
  };
}

/** What is wrong with what was typed, beside its fields. */
export async function toProblemState(
  { problems, isStale }: Extract<ParsedReturn, { ok: false }>,
  state: ReturnFormState,
): Promise<ReturnFormState> {
  const t = await getTranslations('returns.problem');
  const texts = Object.entries(problems).map(([name, problem]) => [name, t(problem)]);
  const isEmpty = texts.length === 0 && !isStale;
  const formError = isStale ? t('stale') : isEmpty ? t('nothingChosen') : undefined;
  return {
    ...state,
    status: 'invalid',
    fieldErrors: Object.fromEntries(texts),
    ...(formError && { formError }),
  };
}
