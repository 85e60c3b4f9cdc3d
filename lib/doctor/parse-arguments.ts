import 'server-only';
import { parseArgs } from 'node:util';
import type { SampleRequest } from './check-buyer-ip';

export const usage = `npm run doctor -- [--json] [--peer ADDRESS] [--header 'NAME: VALUE']…

Checks the settings (environment and .env) against the shop they name.
  --json      findings as JSON
  --peer      address of whoever connects to the app, e.g. your proxy's
  --header    a header of a sample request; may be repeated
Exit code: 0 all well, 1 something to mend, 2 wrong arguments.
`;

export type Arguments =
  | { readonly kind: 'run'; readonly isJson: boolean; readonly sample: SampleRequest | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly says: string };

function toHeader(text: string): readonly [string, string] | null {
  const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(text) ?? [];
  return name && value !== undefined ? [name.toLowerCase(), value] : null;
}

/** The command line, or what is wrong with it. */
export function parseArguments(args: readonly string[]): Arguments {
  const options = {
    json: { type: 'boolean' },
    help: { type: 'boolean' },
    peer: { type: 'string' },
    header: { type: 'string', multiple: true },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return { kind: 'help' };
    const headers = (values.header ?? []).map(toHeader);
    if (headers.includes(null)) return { kind: 'wrong', says: "--header wants 'Name: value'" };
    const isSampled = values.peer !== undefined || headers.length > 0;
    const sample = {
      peer: values.peer ?? null,
      headers: Object.fromEntries(headers.filter((header) => header !== null)),
    };
    return { kind: 'run', isJson: values.json ?? false, sample: isSampled ? sample : null };
  } catch (error) {
    return { kind: 'wrong', says: error instanceof Error ? error.message : 'wrong arguments' };
  }
}
