import { describe, expect, it } from 'vitest';
import { listEditable, listOwn, toRoleKey } from './roles';

type Operations = Parameters<typeof listEditable>[0][number]['role']['billing'];

const withRole = (shipping: Operations, billing: Operations) => ({
  role: { name: 'Of the shop', shipping, billing },
});

describe('what a role lets change', () => {
  it('is what it may edit, or all of', () => {
    expect(listEditable([withRole(['ALL'], ['VIEW', 'EDIT'])])).toEqual(['shipping', 'billing']);
    expect(listEditable([withRole(['VIEW', 'USE'], ['EDIT'])])).toEqual(['billing']);
  });

  it('is nothing for whoever may look and use', () => {
    expect(listEditable([withRole(['VIEW', 'USE'], ['VIEW'])])).toEqual([]);
    expect(listEditable([])).toEqual([]);
  });

  it('adds up over several roles', () => {
    const roles = [withRole(['VIEW'], ['EDIT']), withRole(['EDIT'], [])];
    expect(listEditable(roles)).toEqual(['shipping', 'billing']);
  });
});

it('tells one’s own roles from those of colleagues', () => {
  const [mine, theirs] = [{ contact: { id: 'mine' } }, { contact: { id: 'theirs' } }];
  expect(listOwn([theirs, mine], [{ id: 'mine' }, { id: 'elsewhere' }])).toEqual([mine]);
});

it('has words for Shopify’s two roles, and none for what a shop calls its own', () => {
  expect(toRoleKey('Location admin')).toBe('admin');
  expect(toRoleKey('Ordering only')).toBe('ordering');
  expect(toRoleKey('Night porter')).toBeNull();
  expect(toRoleKey('toString')).toBeNull();
});
