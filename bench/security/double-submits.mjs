// Figure 9: forms sent twice. Counted on the shop's side.
import { createVisitor } from '../visitor.mjs';
import { fillForm, post, toMultipart } from './forms.mjs';

const people = 50;
const formsEach = 20;
const atOnce = 4;

/** The same form twice: at once, as by a double click, or one after the other, as by going back. */
async function sendTwice(app, person, number) {
  const page = `${app.site}/account/addresses/new`;
  const fields = fillForm(await person.getPage(page), 'address1', {
    ...{ address1: `Torstraße ${number}`, zip: '10119', city: 'Berlin' },
    ...{ territoryCode: 'DE', intent: 'save' },
  });
  const body = await toMultipart(fields);
  const headers = { cookie: person.cookieHeader(), origin: app.site };
  const send = () => post(page, { ...body, headers });
  if (number % 2 === 0) return Promise.all([send(), send()]);
  return [await send(), await send()];
}

const isDone = ({ status, headers }) =>
  status === 303 && /notice=(?:added|exists)/.test(headers.location ?? '');

async function work(app, rest, tally) {
  for (let index = rest.pop(); index !== undefined; index = rest.pop()) {
    const person = createVisitor(app);
    await person.signIn(`double-${index}@example.com`);
    for (let number = 1; number <= formsEach; number += 1) {
      const answers = await sendTwice(app, person, number);
      tally.forms += 1;
      tally.done += answers.every(isDone) ? 1 : 0;
      tally.alike += answers[0].headers.location === answers[1].headers.location ? 1 : 0;
    }
  }
}

export async function measure({ getApp }) {
  const app = await getApp();
  await app.forget();
  const tally = { forms: 0, done: 0, alike: 0 };
  const rest = Array.from({ length: people }, (_, index) => index);
  await Promise.all(Array.from({ length: atOnce }, () => work(app, rest, tally)));
  const changes = (await app.listChanges()).filter(({ email }) => email?.startsWith('double-'));
  const byPerson = Map.groupBy(changes, ({ email }) => email);
  const counts = [...byPerson.values()].map(({ length }) => length);
  const twice = counts.reduce((sum, count) => sum + Math.abs(count - formsEach), 0);
  return [
    {
      what: 'forms sent twice that reached the shop twice, or not at all',
      measured: `${twice} of ${tally.forms.toLocaleString('en')}`,
      isKept: twice === 0 && counts.length === people && tally.done === tally.forms,
      details: [
        `both answers say that it is saved: ${tally.done}; in the same words: ${tally.alike}`,
      ],
    },
  ];
}
