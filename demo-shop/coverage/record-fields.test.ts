import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { recordFields } from './record-fields.ts';

const shelf = 'type Shelf { id: ID! books: [String] count: Int! }';

it('counts what is in the answer, and not what an error inside took with it', async () => {
  const schema = buildSchema(`type Query { shelf: Shelf } ${shelf}`);
  const field = schema.getQueryType()?.getFields().shelf;
  if (field) field.resolve = () => ({ id: '1', books: [null], count: null });
  const { ask, errors, seen } = recordFields(schema);
  await ask('{ shelf { id count } }', {});
  expect([...seen]).toEqual([]);
  expect([...errors]).toEqual([
    'shelf.count: Cannot return null for non-nullable field Shelf.count.',
  ]);
  await ask('{ shelf { id books } }', {});
  expect([...seen]).toEqual(['Query.shelf', 'Shelf.id']);
});
