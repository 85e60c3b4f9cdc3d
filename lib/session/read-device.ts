import 'server-only';
import { userAgent } from 'next/server';
import type { Device } from './device';

/** As ua-parser-js calls them, which `next/server` has in it; first match counts. */
const browserNames: readonly (readonly [RegExp, NonNullable<Device['browser']>])[] = [
  [/^samsung/i, 'samsung'],
  [/^(ms)?edge|^edg/i, 'edge'],
  [/^opera/i, 'opera'],
  [/firefox|^fxios/i, 'firefox'],
  [/chrom(e|ium)/i, 'chrome'],
  [/safari/i, 'safari'],
];
const systemNames: readonly (readonly [RegExp, NonNullable<Device['system']>])[] = [
  [/^android/i, 'android'],
  [/^ios/i, 'ios'],
  [/^mac ?os/i, 'macos'],
  [/^windows/i, 'windows'],
  [/^chrom(ium|e) ?os/i, 'chromeos'],
  [/linux|ubuntu|debian|fedora/i, 'linux'],
];

const maxLength = 512;

function find<Name extends string>(
  names: readonly (readonly [RegExp, Name])[],
  said: string | undefined,
): Name | null {
  return names.find(([pattern]) => said !== undefined && pattern.test(said))?.[1] ?? null;
}

/** What the browser of this request says it is; null where it says nothing that we know. */
export function readDevice(headers: Headers): Device | null {
  const said = headers.get('user-agent');
  if (!said || said.length > maxLength) return null;
  const { browser, os } = userAgent({ headers });
  const device = { browser: find(browserNames, browser.name), system: find(systemNames, os.name) };
  return device.browser || device.system ? device : null;
}
