// Whose data is in an answer, and whether its status is one that may be.

/** In e-mail, name and address of everybody whom a soak makes up. */
export const createMarker = (at) => `soak${(0x1000 + at).toString(16)}x`;
const markers = /soak[\da-f]{4}x/g;
const orderLinks = /\/account\/orders\/(\d{6,})/g;

/** Our own words about an outage, or our own JSON: anything else that says 5xx is a crash. */
const ownWords = /You are still signed in|Reference: |We can’t show|"error":"unavailable"/;
const isOutage = ({ status, text }) => status === 503 && ownWords.test(text);

/**
 * Checks every answer that one person gets.
 * @param person `{ marker, email, orders }`
 * @param everybody all who take part
 */
export function createCheck(person, everybody, ledger) {
  const others = everybody.map(({ email }) => email).filter((email) => email !== person.email);
  return function check(answer) {
    const { url, status, headers, text } = answer;
    const all = `${JSON.stringify([...headers])}${text}`;
    const path = new URL(url).pathname;
    const foreign = [
      ...new Set((all.match(markers) ?? []).filter((one) => one !== person.marker)),
      ...others.filter((email) => all.includes(email)),
      ...[...all.matchAll(orderLinks)].map(([, id]) => id).filter((id) => !person.orders.has(id)),
    ];
    if (foreign.length > 0) {
      ledger.breach('wrong customer', { path, person: person.email, foreign: foreign.slice(0, 5) });
    }
    if (all.includes(person.email)) ledger.count('answers', 'with one’s own e-mail');
    ledger.count('answers', 'checked');
    ledger.count('statuses', String(status));
    if (status < 500) return;
    if (isOutage(answer)) ledger.count('answers', 'outage (503)');
    else ledger.breach('unexpected 5xx', { path, status, text: text.slice(0, 300) });
  };
}
