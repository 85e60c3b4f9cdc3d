import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { ProductImage } from '@/components/ui/product-image';
import type { OrderPicture, OrderRow as Row } from '@/lib/orders/order-row';
import { Foreign } from './foreign';

/** One picture of the same size in every row, so that the rows line up; how many more it stands for is in the words beside it. */
function Picture({ image, more }: OrderPicture) {
  return (
    <div className="relative w-14 sm:w-20 print:hidden">
      <ProductImage image={image} sizes="(min-width: 40rem) 5rem, 3.5rem" width={80} alt="" />
      {more ? (
        <span
          aria-hidden="true"
          className="absolute end-1 bottom-1 rounded-full border border-line bg-surface px-1.5 font-medium text-xs tabular-nums"
        >
          {more}
        </span>
      ) : null}
    </div>
  );
}

/** One order of the list. The whole row is the link's; the number alone is what it is called. */
export function OrderRow({ row }: { row: Row }) {
  return (
    <li className="relative grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2 p-4 transition-colors focus-within:bg-sunken/50 hover:bg-sunken/50 max-[22rem]:gap-x-3 sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:p-5">
      <div className="row-span-2 sm:row-span-1">
        <Picture {...row.picture} />
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Badge tone={row.status.tone}>{row.status.text}</Badge>
          {row.notes.map((note) => (
            <Badge key={note} tone="neutral">
              {note}
            </Badge>
          ))}
          {row.expected ? <span className="text-muted text-sm">{row.expected}</span> : null}
        </div>
        <p className="line-clamp-2 font-semibold">
          <Foreign>{row.products}</Foreign>
        </p>
        <div className="flex flex-wrap gap-x-3 text-muted text-sm">
          <h2 className="min-w-0">
            <Link
              href={row.href}
              prefetch={false}
              className="after:absolute after:inset-0 hover:underline hover:underline-offset-4"
            >
              <Foreign>{row.name}</Foreign>
            </Link>
          </h2>
          <p>
            <time dateTime={row.placedAt}>{row.placed}</time>
          </p>
        </div>
      </div>
      <div className="flex flex-row-reverse flex-wrap items-baseline justify-between gap-x-3 tabular-nums max-sm:col-start-2 sm:flex-col sm:items-end sm:justify-start">
        <p className="whitespace-nowrap font-semibold">{row.total}</p>
        {row.refunded ? <p className="text-muted text-sm sm:text-end">{row.refunded}</p> : null}
      </div>
    </li>
  );
}
