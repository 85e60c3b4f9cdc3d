import { expect, it } from 'vitest';
import { isDocumentRequest } from './is-document-request';

const ask = (headers: Record<string, string>) =>
  isDocumentRequest({ headers: new Headers(headers) });

it.each<Record<string, string>>([{}, { 'sec-fetch-dest': 'document' }])('takes %j', (headers) => {
  expect(ask(headers)).toBe(true);
});

it.each<Record<string, string>>([
  { 'sec-fetch-dest': 'image' },
  { 'sec-fetch-dest': 'iframe' },
  { 'sec-fetch-dest': 'empty' },
  { 'sec-fetch-dest': 'document', 'sec-purpose': 'prefetch;prerender' },
  { purpose: 'prefetch' },
  { 'x-moz': 'prefetch' },
])('refuses %j', (headers) => {
  expect(ask(headers)).toBe(false);
});
