'use client';

import { type MouseEvent, useRef, useState } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button, ButtonLink } from '@/components/ui/button';
import type { ExportPart } from '@/lib/export/export-part';

type Labels = Readonly<
  Record<
    | 'start'
    | 'resume'
    | 'stop'
    | 'progress'
    | 'done'
    | 'waiting'
    | 'failed'
    | 'signedOut'
    | 'refused'
    | 'readme',
    string
  >
>;

type DownloadButtonProps = {
  /** The whole as one file, without a script. */
  href: string;
  api: string;
  person: string;
  locale: string;
  labels: Labels;
};

type State = 'idle' | 'running' | 'waiting' | 'done' | 'failed' | 'signedOut';

function save(blob: Blob) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = 'my-data.zip';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Puts the archive together here, a few records at a time, and goes on where it stopped. */
export function DownloadButton({ href, api, person, locale, labels }: DownloadButtonProps) {
  const [state, setState] = useState<State>('idle');
  const [count, setCount] = useState(0);
  const parts = useRef<ExportPart[]>([]);
  const stopping = useRef<AbortController | null>(null);
  const isBusy = state === 'running' || state === 'waiting';

  async function run() {
    const controller = new AbortController();
    stopping.current = controller;
    setState('running');
    // Loaded when it is asked for: few people ever do.
    const [{ collectParts, CollectError }, { downloadZip }, { toFiles }] = await Promise.all([
      import('./collect-parts'),
      import('client-zip'),
      import('@/lib/export/export-part'),
    ]);
    try {
      await collectParts({
        api,
        person,
        parts: parts.current,
        signal: controller.signal,
        onProgress(isWaiting) {
          setCount(parts.current.reduce((sum, part) => sum + part.records.length, 0));
          setState(isWaiting ? 'waiting' : 'running');
        },
      });
      const refused = parts.current.some(({ isRefused }) => isRefused)
        ? `\n\n${labels.refused}`
        : '';
      const readme = { name: 'README.txt', input: `${labels.readme}${refused}\n` };
      save(await downloadZip([readme, ...toFiles(parts.current)]).blob());
      parts.current = [];
      setState('done');
    } catch (error) {
      if (controller.signal.aborted) setState('idle');
      else setState(error instanceof CollectError ? error.stop : 'failed');
    }
  }

  const start = (event: MouseEvent) => {
    event.preventDefault();
    if (!isBusy) void run();
  };
  const progress = labels.progress.replace('{count}', new Intl.NumberFormat(locale).format(count));
  return (
    <div className="flex flex-col items-start gap-4">
      <div className="flex flex-wrap gap-3">
        <ButtonLink
          href={href}
          reload
          download="my-data.zip"
          onClick={start}
          aria-disabled={isBusy || undefined}
        >
          {count > 0 && state !== 'done' ? labels.resume : labels.start}
        </ButtonLink>
        {isBusy ? (
          <Button variant="secondary" onClick={() => stopping.current?.abort()}>
            {labels.stop}
          </Button>
        ) : null}
      </div>
      <div aria-live="polite" className="empty:hidden">
        {state === 'running' ? <p>{progress}</p> : null}
        {state === 'waiting' ? (
          <p>
            {progress} {labels.waiting}
          </p>
        ) : null}
        {state === 'done' ? <p>{labels.done}</p> : null}
        {state === 'failed' || state === 'signedOut' ? (
          <Alert tone="warning">
            <p>{labels[state]}</p>
          </Alert>
        ) : null}
      </div>
    </div>
  );
}
