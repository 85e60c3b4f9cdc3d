import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { ProductImage } from '@/components/ui/product-image';
import type { OrderRow as Row } from '@/lib/orders/order-row';
import { Foreign } from './foreign';

function Thumbnails({ thumbnails, more }: Pick<Row, 'thumbnails' | 'more'>) {
  return (
    <ul className="flex gap-2 max-sm:basis-full print:hidden">
      {thumbnails.map(({ title, image }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of one order may be the same product
        <li key={index} className="w-14 shrink-0 max-[22rem]:w-12">
          <ProductImage image={image} sizes="3.5rem" width={56} alt={title} />
        </li>
      ))}
      {more ? (
        <li className="grid aspect-square w-14 shrink-0 place-items-center rounded-lg bg-sunken font-medium text-muted text-sm max-[22rem]:hidden">
          <span aria-hidden="true">{more.text}</span>
          <span className="sr-only">{more.label}</span>
        </li>
      ) : null}
    </ul>
  );
}

/** One order of the list. The whole row is the link's; the name alone is what it is called. */
export function OrderRow({ row }: { row: Row }) {
  return (
    <li className="relative flex flex-col gap-3 p-4 transition-colors focus-within:bg-sunken/50 hover:bg-sunken/50 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 className="font-semibold text-lg">
            <Link
              href={row.href}
              prefetch={false}
              className="after:absolute after:inset-0 hover:underline hover:underline-offset-4"
            >
              <Foreign>{row.name}</Foreign>
            </Link>
          </h2>
          <p className="text-muted text-sm">
            <time dateTime={row.placedAt}>{row.placed}</time>
          </p>
        </div>
        <div className="text-end">
          <p className="whitespace-nowrap font-semibold text-lg tabular-nums">{row.total}</p>
          <p className="text-muted text-sm">{row.items}</p>
        </div>
      </div>
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <Badge tone={row.status.tone}>{row.status.text}</Badge>
          {row.notes.map((note) => (
            <Badge key={note} tone="neutral">
              {note}
            </Badge>
          ))}
          {row.expected ? <span className="text-muted text-sm">{row.expected}</span> : null}
        </div>
        <Thumbnails thumbnails={row.thumbnails} more={row.more} />
      </div>
    </li>
  );
}
