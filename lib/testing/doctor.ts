import 'server-only';
import { expect, vi } from 'vitest';
import type { SampleRequest } from '@/lib/doctor/check-buyer-ip';
import type { Finding } from '@/lib/doctor/finding';
import { startOwnShop } from './own-shop';

type Settings = Readonly<Record<string, string | undefined>>;
type Options = { readonly sample?: SampleRequest; readonly now?: Date };

/** What there is to mend or to look at. */
export const listProblems = (findings: readonly Finding[]) =>
  findings.filter(({ outcome }) => outcome === 'failure' || outcome === 'warning');

/** For tests only: the doctor, and a demo shop of its own to examine. */
export async function startPractice() {
  const shop = await startOwnShop();

  /** The findings for the demo's own settings, but for these. */
  async function examine(settings: Settings = {}, { sample, now }: Options = {}) {
    vi.resetModules();
    for (const [name, value] of Object.entries({ PUBLIC_STORE_DOMAIN: shop.origin, ...settings })) {
      vi.stubEnv(name, value);
    }
    const { readEnvironment } = await import('@/lib/env');
    const { runDoctor } = await import('@/lib/doctor/run-doctor');
    const toNow = () => now ?? new Date();
    return runDoctor(readEnvironment(), { sample: sample ?? null, toNow });
  }

  /** The only problem there is, as one text. */
  async function findOnly(settings: Settings = {}, options: Options = {}): Promise<string> {
    const problems = listProblems(await examine(settings, options));
    expect(problems.map(({ check }) => check)).toHaveLength(1);
    const [text] = problems.map(({ check, says, fix, where }) =>
      [check, says, fix, where].join(' | '),
    );
    return text ?? '';
  }

  return { ...shop, examine, findOnly };
}

export type Practice = Awaited<ReturnType<typeof startPractice>>;
