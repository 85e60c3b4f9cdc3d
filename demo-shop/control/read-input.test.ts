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
  for (const path of ['__proto__', 'constructor.prototype', 'toString']) {
    toObject(new URLSearchParams(`${path}.polluted=yes`));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(
      (Object.prototype.toString as unknown as Record<string, unknown>).polluted,
    ).toBeUndefined();
  }
});

it('a name that is a text and a part at once is no error of the shop', () => {
  expect(toObject(new URLSearchParams('a=1&a.b=2'))).toEqual({ a: { b: '2' } });
});
