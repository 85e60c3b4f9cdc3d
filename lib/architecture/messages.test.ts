import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { listFiles } from './source-files';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

function listArguments(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag)
      return [`<${element.value}>`, ...listArguments(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];
    const branches = Object.values(element.options).flatMap(({ value }) => listArguments(value));
    return [element.value, ...branches];
  });
}

const toArguments = (message: string) => [...new Set(listArguments(parse(message)))].sort();

const catalogues = (locale: string) =>
  new Map(
    listFiles(`lib/i18n/messages/${locale}/*.json`).map(({ path, text }) => [
      path.replace(/^.*\//, ''),
      new Map(flatten(JSON.parse(text))),
    ]),
  );

const english = catalogues('en');
const german = catalogues('de');

describe('message catalogues', () => {
  it('exist for the same parts of the site in both languages', () => {
    expect([...german.keys()]).toEqual([...english.keys()]);
  });

  for (const [name, messages] of english) {
    it(`${name} has the same messages with the same arguments in German`, () => {
      const shape = (catalogue: ReadonlyMap<string, string>) =>
        Object.fromEntries([...catalogue].map(([key, text]) => [key, toArguments(text)]));
      expect(shape(german.get(name) ?? new Map())).toEqual(shape(messages));
    });

    it(`${name} leaves no message empty`, () => {
      const all = [...messages, ...(german.get(name) ?? [])];
      expect(all.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
    });
  }
});
