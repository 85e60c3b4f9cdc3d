// Figure 8: forms of ours, sent by other sites in a victim's name. Counted on the shop's side.
import { createVisitor } from '../visitor.mjs';
import { fillForm, post, toMultipart } from './forms.mjs';

const least = 1_500;
const sites = ['same-origin', 'same-site', 'cross-site', 'none', undefined];
const atOnce = 10;

/** Every origin that is not ours, the likeliest to be taken for it among them; undefined: none at all. */
function listOrigins(ours) {
  const { protocol, hostname, port } = new URL(ours);
  return [
    ...['https://evil.example', 'null', '', 'file://', 'about:blank', 'chrome-extension://abcdef'],
    ...[
      `${protocol}//sub.${hostname}:${port}`,
      `https://${hostname}:${port}`,
      `${protocol}//${hostname}:1`,
    ],
    ...[`${ours}.evil.example`, `${ours}/`, `${ours} https://evil.example`, ours.toUpperCase()],
    ...[`${protocol}//${hostname}`, `${protocol}//evil@${hostname}:${port}`, undefined],
  ];
}

const isOurs = (origin, site) => origin === undefined && site === 'same-origin';

/** One form in every shape in which another site could send it. */
async function listBodies(fields) {
  const multipart = await toMultipart(fields);
  const text = fields.map(([name, value]) => `${name}=${value}`).join('\r\n');
  const action = fields.find(([name]) => name === '$ACTION_1:0')?.[1];
  const call = action ? { 'next-action': JSON.parse(action).id } : {};
  return [
    multipart,
    { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() },
    { type: 'text/plain', body: text },
    { type: 'application/json', body: JSON.stringify(Object.fromEntries(fields)) },
    { ...multipart, headers: call },
  ];
}

const address = {
  address1: 'Torstraße 1',
  zip: '10119',
  city: 'Berlin',
  territoryCode: 'DE',
  intent: 'save',
};

/** What a victim can do here: where, and the form as their own browser would have it. */
async function listForms(victim, site) {
  const page = (path) => victim.getPage(site + path);
  const profile = await page('/account/profile');
  const newAddress = await page('/account/addresses/new');
  const consent = await page('/account/marketing');
  const book = await page('/account/addresses');
  // The default one cannot be deleted, and has no link for it.
  const id = /\/account\/addresses\/(\d+)\/delete/.exec(book)?.[1];
  return [
    ['/account/profile', fillForm(profile, 'firstName', { firstName: 'Eve' })],
    ['/account/addresses/new', fillForm(newAddress, 'address1', address)],
    [
      `/account/addresses/${id}/delete`,
      fillForm(await page(`/account/addresses/${id}/delete`), 'addressGid'),
    ],
    ['/account/marketing', fillForm(consent, 'channel')],
    ['/account/logout', [['everywhere', '1']]],
    ['/locale', [['locale', 'de']]],
  ];
}

const send = (app, path, { headers, ...body }, cookie, given) =>
  post(app.site + path, { ...body, headers: { cookie, ...headers, ...given } });

/** Somebody with two addresses, the second of which may go. */
async function signIn(app, email) {
  const visitor = createVisitor(app);
  await visitor.signIn(email);
  const path = '/account/addresses/new';
  for (const address1 of ['Torstraße 3', 'Torstraße 4']) {
    const page = await visitor.getPage(app.site + path);
    const body = await toMultipart(fillForm(page, 'address1', { ...address, address1 }));
    await send(app, path, body, visitor.cookieHeader(), { origin: app.site });
  }
  return visitor;
}

/** Sent by our own pages the same forms change something, or the rest would prove nothing. */
async function proveThatFormsWork(app) {
  const person = await signIn(app, 'writes-own@example.com');
  const own = { origin: app.site };
  const changes = [];
  for (const [path, form] of (await listForms(person, app.site)).slice(0, 4)) {
    await app.forget();
    await send(app, path, await toMultipart(form), person.cookieHeader(), own);
    changes.push((await app.listChanges()).length);
  }
  return changes.every((count) => count === 1);
}

export async function measure({ getApp }) {
  const app = await getApp();
  const doFormsWork = await proveThatFormsWork(app);
  const victim = await signIn(app, 'writes-victim@example.com');
  const cookie = victim.cookieHeader();
  const attacks = [];
  for (const [path, fields] of await listForms(victim, app.site)) {
    for (const body of await listBodies(fields)) {
      for (const origin of listOrigins(app.site)) {
        for (const site of sites.filter((one) => !isOurs(origin, one))) {
          const given = {
            ...(origin === undefined ? {} : { origin }),
            ...(site === undefined ? {} : { 'sec-fetch-site': site }),
          };
          attacks.push({ path, body, given });
        }
      }
    }
  }
  await app.forget();
  const letIn = [];
  const sent = attacks.length;
  const work = async () => {
    for (let attack = attacks.pop(); attack; attack = attacks.pop()) {
      const { status, headers } = await send(app, attack.path, attack.body, cookie, attack.given);
      if (status !== 403 || headers['set-cookie']) {
        letIn.push(`${status} ${attack.path} ${JSON.stringify(attack.given)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const changes = await app.listChanges();
  const isStillIn = (await victim.getStatus(`${app.site}/account/profile`)) === 200;
  return [
    {
      what: 'forms sent by other sites that changed something at the shop',
      measured: `${changes.length} of ${sent.toLocaleString('en')}`,
      isKept: sent >= least && changes.length + letIn.length === 0 && isStillIn && doFormsWork,
      details: [
        `sent by our own pages the same forms ${doFormsWork ? 'do' : 'do NOT'} change something`,
        `the victim is ${isStillIn ? 'still' : 'NOT'} signed in`,
        ...letIn.slice(0, 10),
      ],
    },
  ];
}
