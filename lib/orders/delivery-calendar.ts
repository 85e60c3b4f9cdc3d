import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { ExpectedDelivery } from './expected-deliveries';

export type CalendarWords = {
  readonly summary: string;
  readonly description: string;
};

type CalendarFacts = {
  readonly deliveries: readonly ExpectedDelivery[];
  readonly words: CalendarWords;
  /** The order's page, which asks who is there. */
  readonly url: string;
  readonly now: Date;
};

/**
 * A calendar file (RFC 5545) with a whole day for each delivery. Calendars are shared and synced, so it says
 * what is on the mail's subject line and no more: no name, address, item or tracking number. The same
 * delivery keeps its UID, so that a second import moves the day instead of adding one.
 */
export function toDeliveryCalendar({ deliveries, words, url, now }: CalendarFacts): string {
  const host = new URL(url).hostname;
  const calendar = ical({ prodId: '//Foyer//Deliveries//EN', method: ICalCalendarMethod.PUBLISH });
  for (const { shipmentId, day } of deliveries) {
    calendar.createEvent({
      ...words,
      id: `delivery-${shipmentId}@${host}`,
      start: new Date(`${day}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      url,
      stamp: now,
      // Nobody is busy because a parcel comes.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
