// What a person changes, and whether the shop then holds what the page said.
import { readForms } from '../site/read-forms.mjs';
import { readTruth } from './truth.mjs';

const saved = new Set([
  'name-saved',
  'added',
  'saved',
  'exists',
  'deleted',
  'default',
  'email-on',
  'email-off',
]);
const undone = new Set(['failed', 'refused', 'isDefault', 'gone']);

/** What an answer to a form claims: `saved`, `undone`, `unsure`; else `signed-out`, or words for the report. */
function toClaim({ status, headers, text }, typed) {
  const location = headers.get('location');
  if (location) {
    const { pathname, searchParams } = new URL(location, 'http://localhost');
    if (pathname === '/account/login') return 'signed-out';
    const notice = searchParams.get('notice') ?? pathname;
    if (saved.has(notice)) return 'saved';
    if (undone.has(notice)) return 'undone';
    return notice === 'unconfirmed' ? 'unsure' : notice;
  }
  const fields = Object.assign({}, ...readForms(text).map((form) => form.fields));
  const lost = Object.entries(typed).filter(([name, value]) => fields[name] !== value);
  if (lost.length > 0) return `lost what was typed: ${lost.map(([name]) => name)} (${status})`;
  if (/This wasn’t saved/.test(text)) return 'undone';
  if (/We couldn’t confirm your change/.test(text)) return 'unsure';
  return `another page (${status})`;
}

export function createWrites({ world, person, ledger, dice, visits }) {
  const { browser } = visits;
  let counter = 0;
  const toLine = () => `${person.marker} Lane ${++counter}`;

  async function openForm(path, fits) {
    const page = await visits.read(path);
    const form = page && readForms(page.text).find(fits);
    if (page && !form) ledger.breach('pages have their form', { path });
    return form ? { form, url: page.url } : null;
  }

  /**
   * Sends a form, several times at once if it says so, and compares.
   * @param isDone whether the shop holds the change
   * @returns the truth after it
   */
  async function change(name, opened, { typed = {}, sent = typed, isDone, before, times = 1 }) {
    const all = Array.from({ length: times }, () => browser.submit(opened.url, opened.form, sent));
    const claims = (await Promise.all(all)).map((answer) => toClaim(answer, typed));
    const after = await readTruth(world, person.email);
    const facts = { person: person.email, claims, typed };
    for (const claim of claims) {
      ledger.count('did', name);
      ledger.count('writes', claim);
      if (claim === 'signed-out') await visits.noteSignOut(name);
      else if (!['saved', 'undone', 'unsure'].includes(claim)) {
        ledger.breach('a form says what became of it', { name, ...facts });
      }
    }
    if (claims.includes('saved') && !isDone(after)) {
      ledger.breach('no lost write', { name, ...facts });
    }
    const isSurelyUndone = claims.every((claim) => ['undone', 'signed-out'].includes(claim));
    if (isSurelyUndone && isDone(after) && !isDone(before)) {
      ledger.breach('"not saved" is true', { name, ...facts });
    }
    if (Math.abs(after.addresses.size - before.addresses.size) > 1) {
      ledger.breach('no change is made twice', { name, ...facts });
    }
    return after;
  }

  async function rename(before) {
    const opened = await openForm('/account/profile', ({ fields }) => 'firstName' in fields);
    if (!opened) return before;
    const typed = { firstName: `${person.marker}-${++counter}`, lastName: 'O’Hara' };
    const isDone = ({ name }) => name === `${typed.firstName}|${typed.lastName}`;
    return change('save a name', opened, { typed, isDone, before });
  }

  async function saveAddress(before, id) {
    const path = `/account/addresses/${id ?? 'new'}`;
    const opened = await openForm(path, ({ fields }) => 'territoryCode' in fields);
    if (!opened) return before;
    const line = toLine();
    const typed = {
      address1: line,
      lastName: 'Doe',
      zip: '10115',
      city: 'Berlin',
      territoryCode: 'DE',
    };
    const isDone = ({ addresses }) =>
      id ? addresses.get(id) === line : [...addresses.values()].includes(line);
    const times = !id && dice.roll() < 0.2 ? 2 : 1;
    const sent = { ...typed, intent: 'save' };
    return change(id ? 'change an address' : 'add an address', opened, {
      ...{ typed, sent, isDone, before, times },
    });
  }

  async function removeAddress(before, id) {
    const path = `/account/addresses/${id}/delete`;
    const opened = await openForm(path, ({ fields }) => 'addressGid' in fields);
    if (!opened) return before;
    const isDone = ({ addresses }) => !addresses.has(id);
    return change('delete an address', opened, { isDone, before });
  }

  async function makeDefault(before, id) {
    const fits = ({ fields }) => fields.addressGid?.includes(`/${id}`);
    const opened = await openForm('/account/addresses', fits);
    if (!opened) return before;
    const isDone = ({ defaultId }) => defaultId === id;
    return change('choose the default address', opened, { isDone, before });
  }

  async function switchConsent(before) {
    const opened = await openForm('/account/marketing', (form) => form.fields.channel === 'email');
    if (!opened) return before;
    const isWanted = opened.form.fields.wanted === 'on';
    if (isWanted === before.isSubscribed)
      ledger.breach('pages show what is so', { path: 'consent' });
    return change('switch consent', opened, {
      isDone: ({ isSubscribed }) => isSubscribed === isWanted,
      before,
    });
  }

  const pickAddress = ({ addresses, defaultId }) =>
    dice.pick([...addresses.keys()].filter((id) => id !== defaultId));

  return async function write(before) {
    const id = pickAddress(before);
    const isFull = before.addresses.size > 8;
    return dice.pickWeighted([
      [3, () => rename(before)],
      [isFull ? 0 : 3, () => saveAddress(before)],
      [id ? 2 : 0, () => saveAddress(before, id)],
      [id ? (isFull ? 5 : 2) : 0, () => removeAddress(before, id)],
      [id ? 1 : 0, () => makeDefault(before, id)],
      [2, () => switchConsent(before)],
    ])();
  };
}
