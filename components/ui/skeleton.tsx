import clsx from 'clsx';

/** Holds a place in the shape of what is coming. Silent: the region around it says that it loads. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden="true"
      className={clsx('animate-breathe rounded-lg bg-sunken', className ?? 'h-5 w-full')}
    />
  );
}

const widths = ['w-full', 'w-11/12', 'w-3/4', 'w-5/6'];

export function SkeletonText({ lines = 3 }: { lines?: number }) {
  const keys = Array.from({ length: lines }, (_, line) => line);
  return (
    <div aria-hidden="true" className="flex flex-col gap-2.5">
      {keys.map((line) => (
        <Skeleton key={line} className={clsx('h-4', widths[line % widths.length])} />
      ))}
    </div>
  );
}
