/** How to speak of a delivery day: `soon` in words ("tomorrow"), `later` by its date, `past` honestly. */
export type Expectation = 'soon' | 'later' | 'past';

const dayMs = 24 * 60 * 60 * 1000;
const toDay = (date: Date) => Math.floor(date.getTime() / dayMs);

/** @param expectedAt ISO 8601; days are UTC days, as everywhere on the site */
export function toExpectation(expectedAt: string, now: Date): Expectation {
  const days = toDay(new Date(expectedAt)) - toDay(now);
  if (days < 0) return 'past';
  return days <= 6 ? 'soon' : 'later';
}
