import { type MessageCode, toMessage } from '../../world/rules/messages.ts';
import type { CustomerAccountContext } from '../context.ts';

export type UserError = { code: string; field: string[] | null; message: string };

/** A userError in the language of `@inContext`; `field` is the path into the arguments. */
export function toUserError(
  code: MessageCode,
  field: string[] | null,
  { language }: CustomerAccountContext,
): UserError {
  return { code, field, message: toMessage(code, language) };
}

/** A documented refusal for what this shop has switched off, under a code its enum has. */
export function toUnavailable(
  code: string,
  field: string[] | null,
  { language }: CustomerAccountContext,
): UserError {
  return { code, field, message: toMessage('UNAVAILABLE', language) };
}

/** A refusal whose code says less than its sentence: several rules share one code of the enum. */
export function toCodedError<Code extends string>(
  code: Code,
  message: MessageCode,
  field: string[],
  { language }: CustomerAccountContext,
) {
  return { code, field, message: toMessage(message, language) };
}
