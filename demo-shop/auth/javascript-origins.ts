import type { Settings } from '../control/settings.ts';
import type { RegisteredClient } from './clients.ts';

/** An origin as the setting compares it: whole, or without its port. */
function toComparable(
  origin: string,
  { javascriptOriginPorts }: Pick<Settings, 'javascriptOriginPorts'>,
): string {
  if (javascriptOriginPorts === 'exact' || !URL.canParse(origin)) return origin;
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}`;
}

/** Whether a page of this origin may speak for that client. Confidential ones have no such pages. */
export function isJavascriptOrigin(
  origin: string,
  { javascriptOrigins }: RegisteredClient,
  settings: Pick<Settings, 'javascriptOriginPorts'>,
): boolean {
  const wanted = toComparable(origin, settings);
  return javascriptOrigins.some((one) => toComparable(one, settings) === wanted);
}
