// The changes a process is killed over: how each begins, what it sends, and what has to be true of it in the end.
import { readForm } from './forms.mjs';

const toStreet = (run) => `Lange Gasse ${run + 1}`;
const addressFields = (street) => ({
  firstName: 'Ada',
  lastName: 'Lovelace',
  address1: street,
  zip: '10115',
  city: 'Berlin',
  territoryCode: 'DE',
  intent: 'save',
});
const countIn = (html, text) =>
  (html.match(/<article[\s\S]*?<\/article>/g) ?? []).filter((card) => card.includes(text)).length;

async function add(person, street) {
  const path = '/account/addresses/new';
  const fields = readForm(await person.read(path), 'territoryCode');
  const { status } = await person.post(path, { ...fields, ...addressFields(street) });
  if (status !== 303) throw new Error(`no address added: ${status}`);
}

async function findLink(person, street, pattern) {
  const cards = (await person.read('/account/addresses')).match(/<article[\s\S]*?<\/article>/g);
  const card = cards?.find((one) => one.includes(street)) ?? '';
  const [, path] = pattern.exec(card) ?? [];
  if (!path) throw new Error(`no link at ${street}`);
  return path;
}

const create = {
  operationName: 'CreateAddress',
  notices: ['added', 'exists'],
  async begin(person, run) {
    const path = '/account/addresses/new';
    const fields = readForm(await person.read(path), 'territoryCode');
    return { path, fields: { ...fields, ...addressFields(toStreet(run)) } };
  },
  async check(person, run) {
    return countIn(await person.read('/account/addresses'), toStreet(run));
  },
};

const update = {
  operationName: 'UpdateAddress',
  notices: ['saved'],
  async begin(person, run) {
    await add(person, toStreet(run));
    const path = await findLink(person, toStreet(run), /href="(\/account\/addresses\/\d+)"/);
    const fields = readForm(await person.read(path), 'territoryCode');
    return {
      path,
      fields: { ...fields, ...addressFields(`Kurze Gasse ${run}`), addressGid: fields.addressGid },
    };
  },
  async check(person, run, { path }) {
    const { address1 } = readForm(await person.read(path), 'territoryCode');
    const html = await person.read('/account/addresses');
    const isTrue = address1 === `Kurze Gasse ${run}` && countIn(html, toStreet(run)) === 0;
    return isTrue ? countIn(html, `Kurze Gasse ${run}`) : 0;
  },
};

const remove = {
  operationName: 'DeleteAddress',
  notices: ['deleted'],
  async begin(person, run) {
    await add(person, 'Hauptstraße 1');
    await add(person, toStreet(run));
    const pattern = /href="(\/account\/addresses\/\d+\/delete)"/;
    const path = await findLink(person, toStreet(run), pattern);
    return { path, fields: readForm(await person.read(path), 'addressGid') };
  },
  async check(person, run) {
    const html = await person.read('/account/addresses');
    return countIn(html, toStreet(run)) === 0 && countIn(html, 'Hauptstraße 1') === 1 ? 1 : 0;
  },
};

const rename = {
  operationName: 'UpdateName',
  notices: ['name-saved'],
  async begin(person, run) {
    const path = '/account/profile';
    const fields = readForm(await person.read(path), 'firstName');
    return { path, fields: { ...fields, firstName: `Ada ${run}`, lastName: 'Lovelace' } };
  },
  async check(person, run) {
    const { firstName } = readForm(await person.read('/account/profile'), 'firstName');
    return firstName === `Ada ${run}` ? 1 : 0;
  },
};

export const changes = [create, update, remove, rename];
