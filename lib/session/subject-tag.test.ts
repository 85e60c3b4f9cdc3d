import { expect, it } from 'vitest';
import { toSubjectTag } from './subject-tag';

it('T30: differs by person and by secret, and shows neither', () => {
  const tag = toSubjectTag('customer-1', 'secret-a');
  expect(tag).toBe(toSubjectTag('customer-1', 'secret-a'));
  expect(tag).not.toBe(toSubjectTag('customer-2', 'secret-a'));
  expect(tag).not.toBe(toSubjectTag('customer-1', 'secret-b'));
  expect(tag).not.toContain('customer-1');
});
