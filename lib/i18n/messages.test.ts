import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { defaultLocale, locales } from './locale';
import { getMessages, namespaces } from './messages';

type Tree = { readonly [key: string]: string | Tree };

function toFlat(tree: Tree, prefix = ''): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : toFlat(value, `${prefix}${key}.`),
  );
}

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names a message's placeholders, plurals and tags ask for. */
function listArguments(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    // 0 is literal text, 7 the `#` of a plural (formatjs, icu-messageformat-parser, types.ts).
    if (node.type === 0 || node.type === 7) return [];
    const inner = 'children' in node ? listArguments(node.children) : [];
    const choices =
      'options' in node ? Object.values(node.options).flatMap((o) => listArguments(o.value)) : [];
    return [node.value, ...inner, ...choices];
  });
}

const toArguments = (message: string, locale: string) =>
  [...new Set(listArguments(new IntlMessageFormat(message, locale).getAst()))].sort();

const toFileNames = (locale: string) =>
  readdirSync(new URL(`./messages/${locale}/`, import.meta.url)).sort();

describe.each(locales)('the %s catalogue', (locale) => {
  it('has one file for each namespace and no other', () => {
    expect(toFileNames(locale)).toEqual(namespaces.map((name) => `${name}.json`).sort());
  });

  it.each(namespaces)('has in %s the keys and arguments of the first language', async (name) => {
    const [messages, original] = await Promise.all([
      getMessages(locale),
      getMessages(defaultLocale),
    ]);
    const own = toFlat(messages[name]);
    const expected = toFlat(original[name]);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(([key]) => key).sort()).toEqual(expected.map(([key]) => key).sort());
    const originals = new Map(expected);
    for (const [key, message] of own) {
      expect(message.trim(), key).not.toBe('');
      const wanted = toArguments(originals.get(key) ?? '', defaultLocale);
      expect(toArguments(message, locale), key).toEqual(wanted);
    }
  });
});
