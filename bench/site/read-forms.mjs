// The forms of a page as a browser without JavaScript would send them. Of our own pages only: no parser for others.
const entities = { amp: '&', lt: '<', gt: '>', quot: '"' };

export const decode = (text) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? whole);
  });

function readAttributes(tag) {
  const found = tag.matchAll(/\s([\w:$.-]+)(?:="([^"]*)")?/g);
  return Object.fromEntries(
    [...found].map(([, name, value]) => [name.toLowerCase(), decode(value ?? '')]),
  );
}

function readFields(html) {
  const fields = [];
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const { name, type, value = '', ...rest } = readAttributes(tag);
    if (!name) continue;
    if (['checkbox', 'radio'].includes(type) && !('checked' in rest)) continue;
    fields.push([name, type === 'checkbox' ? value || 'on' : value]);
  }
  for (const [, head, text] of html.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    fields.push([readAttributes(head).name, decode(text).replace(/^\n/, '')]);
  }
  for (const [, head, options] of html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, one]) => readAttributes(one));
    const chosen = all.find((one) => 'selected' in one) ?? all.find((one) => !('disabled' in one));
    fields.push([readAttributes(head).name, chosen?.value ?? '']);
  }
  return Object.fromEntries(fields);
}

/** Each form with where it goes, what it would send, and its words. */
export function readForms(html) {
  // Next repeats the page's data in scripts; those are no forms.
  const page = html.replace(/<script\b[\s\S]*?<\/script>/g, '');
  return [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head, body]) => {
    const { action, enctype = 'application/x-www-form-urlencoded' } = readAttributes(head);
    return { action, enctype, fields: readFields(body), html: body };
  });
}
