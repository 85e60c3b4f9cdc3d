import 'server-only';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import { apiVersion } from './api-version';

const served = getProcessState('served-versions', () => new Map<string, string>());

/**
 * Notes which version an API has answered with (`X-Shopify-API-Version`). One that is not ours means that ours
 * is no longer served; said once, since every answer would say it.
 */
export function noteServedVersion(api: string, dangerousVersion: string | null): void {
  if (!dangerousVersion || !/^(\d{4}-\d{2}|unstable)$/.test(dangerousVersion)) return;
  if (served.get(api) === dangerousVersion) return;
  served.set(api, dangerousVersion);
  if (dangerousVersion === apiVersion) return;
  const facts = { upstream: api, asked: apiVersion, served: dangerousVersion };
  log().warn({ event: 'api.version', ...facts }, 'the shop answers with another API version');
}

/** The version each API has last answered with, as far as it says. */
export const listServedVersions = (): ReadonlyMap<string, string> => served;
