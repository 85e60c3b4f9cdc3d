import type { ReactNode } from 'react';

/** Terms and what they are: one below the other in narrow places, side by side where there is room. */
export function DetailsList({
  items,
}: {
  items: readonly { term: string; description: ReactNode }[];
}) {
  return (
    <dl className="@container divide-y divide-line">
      {items.map(({ term, description }) => (
        <div
          key={term}
          className="@md:grid @md:grid-cols-[minmax(8rem,1fr)_2fr] @md:items-baseline @md:gap-4 py-3 first:pt-0 last:pb-0"
        >
          <dt className="text-muted text-sm">{term}</dt>
          <dd className="wrap-anywhere min-w-0">{description}</dd>
        </div>
      ))}
    </dl>
  );
}
