import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };
const decode = (text) => text.replace(/&(\w+|#\w+);/g, (all, name) => entities[name] ?? all);

function readAttributes(tag) {
  const pairs = [...tag.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name, decode(value)]));
}

/** The forms of a page as a browser without JavaScript would send them, each a list of names and values. */
export function listForms(html) {
  return [...html.matchAll(/<form[^>]*>([\s\S]*?)<\/form>/g)].map(([, inside]) =>
    [...inside.matchAll(/<(?:input|button|select)\b[^>]*>/g)]
      .map(([tag]) => readAttributes(tag))
      .filter(({ name, type }) => name && type !== 'checkbox')
      .map(({ name, value = '' }) => [name, value]),
  );
}

/** The form that has this field, with these values typed in. */
export function fillForm(html, field, typed = {}) {
  const form = listForms(html).find((fields) => fields.some(([name]) => name === field));
  if (!form) throw new Error(`no form has ${field}`);
  const values = new Map([...form, ...Object.entries(typed)]);
  return [...values];
}

/** As the browser would write it: the body and its type. */
export async function toMultipart(fields) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const encoded = new Response(form);
  return {
    type: encoded.headers.get('content-type'),
    body: Buffer.from(await encoded.arrayBuffer()),
  };
}

/** One POST with exactly these headers, which fetch would not all let through. */
export function post(url, { type, body, headers }) {
  const length = { 'content-type': type, 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { ...length, ...headers } };
    const request = http.request(url, options, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}
