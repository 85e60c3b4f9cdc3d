import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CheckboxField, SelectField, TextAreaField, TextField } from './field';

const fields = [
  ['text', <TextField key="t" label="Postcode" name="zip" hint="Five digits" error="Too short" />],
  ['text area', <TextAreaField key="a" label="Note" name="zip" hint="Short" error="Too short" />],
  ['checkbox', <CheckboxField key="c" label="Default" name="zip" hint="Why" error="Too short" />],
  [
    'select',
    <SelectField key="s" label="Zone" name="zip" options={[]} hint="Why" error="Too short" />,
  ],
] as const;

describe.each(fields)('a %s field', (_, field) => {
  const html = renderToStaticMarkup(field);

  it('has a label of its own', () => {
    expect(html).toContain('for="field-zip"');
    expect(html).toContain('id="field-zip"');
  });

  it('is tied to its hint and to its error', () => {
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('aria-describedby="field-zip-hint field-zip-error"');
    expect(html).toContain('id="field-zip-hint"');
    expect(html).toContain('id="field-zip-error"');
  });
});

it('a field that is well says nothing of errors', () => {
  const html = renderToStaticMarkup(<TextField label="Postcode" name="zip" />);
  expect(html).not.toMatch(/aria-(invalid|describedby)="/);
});

it('two fields of one name can be told apart by id', () => {
  expect(renderToStaticMarkup(<TextField label="City" name="city" id="billing-city" />)).toContain(
    'for="billing-city"',
  );
});

it('a select begins with its placeholder, which is an empty answer', () => {
  const options = [{ value: 'BE', label: 'Berlin' }];
  const html = renderToStaticMarkup(
    <SelectField label="Zone" name="zone" placeholder="Choose" options={options} />,
  );
  expect(html).toContain('<option value="">Choose</option><option value="BE">Berlin</option>');
});
