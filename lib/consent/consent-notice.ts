import { type ConsentState, isOn } from './consent-state';
import type { SwitchableChannel } from './parse-consent-change';
import type { ConsentProblem } from './to-consent-outcome';

/** What came of a posted switch, down to the shop not having answered. */
export type ConsentAnswer =
  | { readonly ok: true; readonly channel: SwitchableChannel; readonly state: ConsentState }
  | { readonly ok: false; readonly problem: ConsentProblem };

/** The same for a script: the new state, or our sentence about why there is none. */
export type ConsentChangeAnswer =
  | {
      readonly state: ConsentState;
      /** For the next change: a key tells one change sent twice from two. */
      readonly formKey: string;
    }
  | { readonly message: string };

const problems = ['noEmail', 'noPhone', 'refused', 'unconfirmed'] as const;
const notices = [
  'email-on',
  'email-pending',
  'email-off',
  'whatsApp-on',
  'whatsApp-pending',
  'whatsApp-off',
  'sms-on',
  'sms-pending',
  'sms-off',
] as const;

export type ConsentNotice =
  | { readonly tone: 'success'; readonly key: (typeof notices)[number] }
  | { readonly tone: 'danger'; readonly key: (typeof problems)[number] };

/** The answer as a word for the address bar. */
export function toConsentNotice(answer: ConsentAnswer): string {
  if (!answer.ok) return answer.problem;
  if (answer.state === 'pending') return `${answer.channel}-pending`;
  return `${answer.channel}-${isOn(answer.state) ? 'on' : 'off'}`;
}

/** Back from the address bar, where anybody can write: one of our own notices, or nothing. */
export function parseConsentNotice(dangerousNotice: unknown): ConsentNotice | null {
  const key = notices.find((one) => one === dangerousNotice);
  if (key) return { tone: 'success', key };
  const problem = problems.find((one) => one === dangerousNotice);
  return problem ? { tone: 'danger', key: problem } : null;
}
