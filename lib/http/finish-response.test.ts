import { NextResponse } from 'next/server';
import { expect, it } from 'vitest';
import { finishResponse } from './finish-response';

const write = { name: 'foyer-session.0', value: 'x', maxAgeSeconds: 60 };

it.each(['/', '/products/mug', '/account', '/api/orders'])(
  'T50: an answer of %s that sets a cookie is kept by no cache',
  (path) => {
    const { headers } = finishResponse(new NextResponse(), path, [write]);
    expect(headers.get('set-cookie')).toContain('foyer-session.0=x');
    expect(headers.get('cache-control')).toBe('private, no-store');
  },
);

it('T50: a page anybody may see gets no cookie of ours', () => {
  const { headers } = finishResponse(new NextResponse(), '/', []);
  expect(headers.get('set-cookie')).toBeNull();
});
