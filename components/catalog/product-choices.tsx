import clsx from 'clsx';
import Link from 'next/link';
import { Bidi } from '@/components/ui/bidi';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ProductChoice } from '@/lib/catalog/product-choices';
import { routes } from '@/lib/routes';

type ProductChoicesProps = {
  handle: string;
  choices: readonly ProductChoice[];
  labels: { selected: string; soldOut: string };
};

/** A link for every value: each variant has an address of its own, which works without JavaScript and can be sent on. */
export function ProductChoices({ handle, choices, labels }: ProductChoicesProps) {
  return (
    <div className="flex flex-col gap-5">
      {choices.map(({ name, values }) => (
        <section key={name} aria-label={name}>
          <h2 className="mb-2 font-medium text-sm">
            <Bidi>{name}</Bidi>
          </h2>
          <ul className="flex flex-wrap gap-2">
            {values.map((value) => (
              <li key={value.name}>
                <Link
                  href={routes.product(handle, value.options)}
                  prefetch={false}
                  replace
                  scroll={false}
                  aria-current={value.isSelected ? 'true' : undefined}
                  className={clsx(
                    'inline-flex min-h-touch min-w-touch items-center justify-center gap-2 rounded-lg border px-4 py-2 text-sm',
                    value.isSelected
                      ? 'border-brand bg-brand-soft font-semibold text-ink'
                      : 'border-line-strong hover:border-ink',
                    !value.isAvailable && 'text-muted line-through',
                  )}
                >
                  {value.color ? <Swatch color={value.color} /> : null}
                  <bdi>{value.name}</bdi>
                  {value.isSelected ? <VisuallyHidden>, {labels.selected}</VisuallyHidden> : null}
                  {value.isAvailable ? null : <VisuallyHidden>, {labels.soldOut}</VisuallyHidden>}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** An attribute of SVG, since our policy allows no style of its own. */
function Swatch({ color }: { color: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0">
      <circle cx="8" cy="8" r="7.25" fill={color} stroke="currentColor" strokeOpacity="0.4" />
    </svg>
  );
}
