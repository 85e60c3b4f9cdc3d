import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { writeCookies } from '@/lib/session/cookies';
import { comparePerson } from '@/lib/session/subject-tag';
import { getLocation } from './get-location';
import { clearLocation, sealLocation, unsealLocation } from './location-cookie';

/** For whom one buys; the names are foreign text. */
export type ChosenLocation = {
  /** For `BuyerInput.companyLocationId` and `orders(query:)`. */
  readonly gid: string;
  readonly name: string;
  readonly company: string;
};

/**
 * The place this customer has chosen to buy for, or null: for oneself. Asks the shop nothing, so a role may have been
 * taken away since: the shop refuses such a buyer then. Another person's choice on the same browser is not theirs.
 */
export const getChosenLocation = cache(async (): Promise<ChosenLocation | null> => {
  const kept = await unsealLocation(await cookies(), new Date());
  if (!kept || (await comparePerson(kept.tag)) !== 'same') return null;
  const { gid, name, company } = kept;
  return { gid, name, company };
});

/**
 * Keeps the choice, after asking the shop whether one may: from then on prices may hang on it. Only inside a server
 * action, after `comparePerson`.
 * @returns false for a place that is not one's own
 * @throws {ShopifyError}
 */
export async function chooseLocation(
  dangerousId: string,
  tag: string,
  locale: Locale,
): Promise<boolean> {
  const found = await getLocation(dangerousId, locale);
  if (!found) return false;
  const company = found.company?.name ?? '';
  const kept = { gid: found.gid, name: found.name, company, tag };
  writeCookies(await cookies(), await sealLocation(kept, new Date()));
  return true;
}

/** Back to buying for oneself. Only inside a server action. */
export async function leaveLocation(): Promise<void> {
  const jar = await cookies();
  writeCookies(jar, clearLocation(jar));
}
