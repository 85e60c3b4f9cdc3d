import { expect, it } from 'vitest';
import { toObject } from './read-input.ts';

it('a form becomes the object that a program would send', () => {
  const form = new URLSearchParams([
    ['match.path', '/customer/api/'],
    ['match.email', ''],
    ['fault.type', 'status'],
    ['fault.code:number', '503'],
    ['on:boolean', 'false'],
    ['scopes:list', 'a'],
    ['scopes:list', 'b'],
  ]);
  expect(toObject(form)).toEqual({
    match: { path: '/customer/api/' },
    fault: { type: 'status', code: 503 },
    on: false,
    scopes: ['a', 'b'],
  });
});

it('an emptied list is told from one that was not sent', () => {
  expect(toObject(new URLSearchParams('scopes:list=none'))).toEqual({ scopes: [] });
});

it('no name in a form reaches an object’s own machinery', () => {
  toObject(new URLSearchParams('__proto__.polluted=yes'));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
