// Forms as a browser without JavaScript reads and sends them.

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };
const unquote = (text) => text.replace(/&([#\w]+);/g, (all, name) => entities[name] ?? all);

function readAttribute(tag, name) {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? undefined : unquote(value);
}

/** The fields of the first form of this page that has a field called `name`. */
export function readForm(html, name) {
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`name="${name}"`));
  if (!form) throw new Error(`no form with ${name}`);
  const fields = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const field = readAttribute(tag, 'name');
    if (field && readAttribute(tag, 'type') !== 'checkbox') {
      fields[field] = readAttribute(tag, 'value') ?? '';
    }
  }
  return fields;
}

export function toBody(fields) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return body;
}
