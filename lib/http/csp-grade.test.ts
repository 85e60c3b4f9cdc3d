import { CspEvaluator } from 'csp_evaluator';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, it } from 'vitest';
import { toContentSecurityPolicy } from './content-security-policy';

/** csp_evaluator's grades: the smaller the worse, up to what only may be bad; 60 is a remark. */
const worthMending = 60;

const grade = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < worthMending)
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);

/** What is found, and why it stays. */
const known: readonly RegExp[] = [
  // The demo shop of the tests; a real shop is https, or the app does not start.
  /http:\/\/localhost:\d+: Allow only resources downloaded over HTTPS/,
];

it('T60: a sharper eye than ours finds nothing in the policy that is not answered here', () => {
  const found = grade(toContentSecurityPolicy('c29tZS1ub25jZS1vZi0xMjgtYml0cw', false));
  expect(found.filter((one) => !known.some((pattern) => pattern.test(one)))).toEqual([]);
});

it('T60: that eye sees what a weaker policy lets in', () => {
  const policy = toContentSecurityPolicy('c29tZS1ub25jZS1vZi0xMjgtYml0cw', false);
  expect(grade(policy.replace(/'nonce-[^']+' 'strict-dynamic'/, "'unsafe-inline'"))).not.toEqual(
    [],
  );
  expect(
    grade(policy.replace("object-src 'none'; ", '').replace("default-src 'self'; ", '')),
  ).not.toEqual([]);
});
