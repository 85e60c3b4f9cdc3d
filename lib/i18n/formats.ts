/** A sum as Shopify sends it: the amount stays a decimal string, since floats lose cents. */
export type Money = { readonly amount: string; readonly currencyCode: string };

export type DateStyle = 'long' | 'medium' | 'short';

export type Formats = {
  /** The BCP 47 tag everything is formatted for, e.g. `en-GB`. */
  readonly locale: string;
  money(money: Money): string;
  /** A day. Takes an ISO 8601 instant or a bare `YYYY-MM-DD`. */
  date(iso: string, style?: DateStyle): string;
  /** A moment, with its time zone, so that nobody takes it for another one. */
  dateTime(iso: string): string;
  /** As people say it: `today`, `tomorrow`, `Fri 27 Nov`; half a year away and more, the date. */
  relativeDay(iso: string, now: Date): string;
  list(items: readonly string[]): string;
  number(value: number): string;
  /** The country's name; an unknown code is given back as it is. */
  countryName(code: string): string;
};

const dayMilliseconds = 24 * 60 * 60 * 1000;
/** Beyond it a day of the week says nothing, and the year may be another. */
const halfYearDays = 180;

function createMoneyFormat(locale: string): (money: Money) => string {
  const byCurrency = new Map<string, Intl.NumberFormat>();
  return ({ amount, currencyCode }) => {
    // Shopify's CurrencyCode holds `USDC`, which has four letters and makes Intl throw.
    const isIso4217 = /^[A-Z]{3}$/.test(currencyCode);
    const format =
      byCurrency.get(currencyCode) ??
      new Intl.NumberFormat(
        locale,
        isIso4217 ? { style: 'currency', currency: currencyCode } : { minimumFractionDigits: 2 },
      );
    byCurrency.set(currencyCode, format);
    // Intl writes a hyphen in most languages; the minus sign has the width of the digits.
    const text = format.format(amount as Intl.StringNumericLiteral).replace('-', '\u2212');
    return isIso4217 ? text : `${text} ${currencyCode}`;
  };
}

/**
 * Dates, money, lists and names by Intl alone. Client-safe.
 *
 * Shopify tells no shop's time zone and the server cannot know the shopper's, so the zone is a
 * parameter: the same on server and client, or hydration would differ.
 */
export function createFormats(locale: string, timeZone = 'UTC'): Formats {
  const dates: Record<DateStyle, Intl.DateTimeFormat> = {
    long: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }),
    medium: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }),
    short: new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone }),
  };
  const dateTime = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  const calendarDay = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  const nearDay = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone,
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(locale);
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const toDay = (date: Date) => Date.parse(calendarDay.format(date)) / dayMilliseconds;
  const date = (iso: string, style: DateStyle = 'medium') => dates[style].format(new Date(iso));

  return {
    locale,
    money: createMoneyFormat(locale),
    date,
    dateTime: (iso) => dateTime.format(new Date(iso)),
    relativeDay(iso, now) {
      const days = toDay(new Date(iso)) - toDay(now);
      if (Math.abs(days) <= 1) return relative.format(days, 'day');
      return Math.abs(days) < halfYearDays ? nearDay.format(new Date(iso)) : date(iso);
    },
    list: (items) => lists.format(items),
    number: (value) => numbers.format(value),
    countryName(code) {
      const isRegion = /^([A-Z]{2}|\d{3})$/i.test(code);
      return isRegion ? (countries.of(code) ?? code) : code;
    },
  };
}
