import { describe, expect, it } from 'vitest';
import { createFormats } from '@/lib/i18n/formats';
import { toFieldName } from './account-field';
import { accountFields, orderFields } from './fields.config';
import { showField } from './show-field';
import { toFieldView } from './to-field-view';

describe('the declared fields', () => {
  const lists = { accountFields, orderFields };

  it.each(Object.entries(lists))(
    '%s: each is named once, as Shopify lets it be named',
    (_, fields) => {
      const names = fields.map(toFieldName);
      expect(new Set(names).size).toBe(names.length);
      for (const { namespace, key } of fields) {
        expect(namespace).toMatch(/^[\w-]{3,255}$/);
        expect(key).toMatch(/^[\w-]{2,64}$/);
      }
    },
  );

  it('are no more than one call may write', () => {
    expect(accountFields.length).toBeLessThanOrEqual(25);
  });

  it('show each kind that there is', () => {
    expect(new Set(accountFields.map(({ kind }) => kind))).toEqual(
      new Set(['date', 'choice', 'text', 'number', 'size', 'yesNo', 'list']),
    );
  });
});

describe('a field as it is drawn', () => {
  const words = { yes: 'Yes', no: 'No', oneALine: 'One to a line.' };
  const formats = createFormats('de-DE');
  const find = (key: string) => {
    const field = accountFields.find((each) => each.key === key);
    if (!field) throw new RangeError(key);
    return field;
  };
  const show = (key: string, value: string) =>
    showField(find(key), value, { formats, locale: 'de', words: { yes: 'Ja', no: 'Nein' } });

  it('is said in the shopper’s language', () => {
    expect(show('birthday', '1987-05-23')).toBe('23. Mai 1987');
    expect(show('roast', 'Dark')).toBe('Dunkel und kräftig');
    expect(show('points', '1240')).toBe('1.240');
    expect(show('gift_wrap', 'false')).toBe('Nein');
    expect(show('shelves', '["Flur","Bad"]')).toBe('Flur und Bad');
  });

  it('T56: is said as it stands when it is not of its kind', () => {
    expect(show('birthday', 'soon')).toBe('soon');
    expect(show('points', '<b>')).toBe('<b>');
    expect(show('shelves', '"x"')).toBe('"x"');
  });

  it('keeps a choice that is no longer offered', () => {
    const view = toFieldView(find('roast'), 'Burnt', 'en', words);
    expect(view.options?.at(-1)).toEqual({ value: 'Burnt', label: 'Burnt' });
    expect(toFieldView(find('roast'), 'Dark', 'en', words).options).toHaveLength(3);
  });
});
