import type { Finding } from './finding';

const marks = {
  ok: '  ok   ',
  warning: '  warn ',
  failure: '  FAIL ',
  skipped: '  –    ',
} as const;
const indent = ' '.repeat(9);

function toLines({ check, outcome, says, fix, where, support }: Finding): string[] {
  return [
    `${marks[outcome]}${check.padEnd(22)}${says}`,
    ...(fix ? [`${indent}→ ${fix}`] : []),
    ...(where ? [`${indent}  in: ${where}`] : []),
    ...(support ? [`${indent}  Shopify Support: ${support}`] : []),
  ];
}

/** The findings for people, and a last line that says how many there are of each kind. */
export function toReport(findings: readonly Finding[]): string {
  const count = (outcome: Finding['outcome']) =>
    findings.filter((finding) => finding.outcome === outcome).length;
  const sums = [
    `${count('failure')} to mend`,
    `${count('warning')} to look at`,
    `${count('skipped')} not checked`,
    `${count('ok')} in order`,
  ];
  const notSeen =
    'Not to be seen from here: whether the Logout URI is registered. Sign out once to know.';
  return [...findings.flatMap(toLines), '', `${sums.join(', ')}.`, notSeen, ''].join('\n');
}

/** For programs: one object, the findings as they are. */
export const toJson = (findings: readonly Finding[]): string =>
  `${JSON.stringify({ ok: !hasFailures(findings), findings }, null, 2)}\n`;

/** What the exit code says: warnings and what could not be checked do not count, failures do. */
export const hasFailures = (findings: readonly Finding[]): boolean =>
  findings.some(({ outcome }) => outcome === 'failure');
