import type { ExportPart } from '@/lib/export/export-part';

/** Why it cannot go on by itself. */
export type Stop = 'signedOut' | 'failed';

export class CollectError extends Error {
  override readonly name = 'CollectError';
  readonly stop: Stop;

  constructor(stop: Stop) {
    super(`collect: ${stop}`);
    this.stop = stop;
  }
}

type Collecting = {
  readonly api: string;
  readonly person: string;
  /** Kept by the caller, who goes on with it after a failure. */
  readonly parts: ExportPart[];
  readonly signal: AbortSignal;
  readonly onProgress: (isWaiting: boolean) => void;
};

const first = 'profile';
/** The shop may be away for a moment; after so many in a row a person should decide. */
const maxWaits = 6;

function wait(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1_000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/**
 * Fetches part after part until there is none left. What is in `parts` already is not asked for again.
 * @throws {CollectError}
 */
export async function collectParts(collecting: Collecting): Promise<void> {
  const { api, person, parts, signal, onProgress } = collecting;
  let waits = 0;
  for (;;) {
    const last = parts.at(-1);
    const from = last ? last.next : first;
    if (from === null) return;
    const query = new URLSearchParams({ person, from });
    const answer = await fetch(`${api}?${query}`, { signal }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      return null;
    });
    if (answer?.ok) {
      parts.push(await answer.json());
      waits = 0;
      onProgress(false);
      continue;
    }
    if (answer?.status === 401 || answer?.status === 409) throw new CollectError('signedOut');
    waits += 1;
    if (waits > maxWaits) throw new CollectError('failed');
    onProgress(true);
    await wait(Number(answer?.headers.get('retry-after')) || 5, signal);
  }
}
