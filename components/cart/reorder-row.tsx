import { Bidi } from '@/components/ui/bidi';
import { FieldError } from '@/components/ui/field-frame';
import { ProductImage, type ProductImageSource } from '@/components/ui/product-image';

/** One thing that can be bought again, in words ready to draw. */
export type ReorderRowData = {
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly image: ProductImageSource | null;
  readonly bought: string;
  readonly price: string;
  readonly changes: readonly string[];
  readonly quantity: number;
  readonly minimum: number;
  readonly maximum: number | null;
  readonly increment: number;
  readonly labels: { readonly take: string; readonly quantityOf: string };
};

type ReorderRowProps = {
  row: ReorderRowData;
  choiceName: string;
  quantityName: string;
  isChosen: boolean;
  quantity: string;
  quantityLabel: string;
  error: string | undefined;
};

/** A thing, what has changed about it, whether it is wanted and how many. */
export function ReorderRow(props: ReorderRowProps) {
  const { row, choiceName, quantityName, isChosen, quantity, quantityLabel, error } = props;
  const quantityId = `field-${quantityName}`;
  const errorId = error ? `${quantityId}-error` : undefined;
  return (
    <li className="flex gap-3 py-5 first:pt-0 last:pb-0 sm:gap-4">
      <label className="-m-2 flex size-11 shrink-0 items-center justify-center self-start">
        <input
          type="checkbox"
          name={choiceName}
          defaultChecked={isChosen}
          aria-label={row.labels.take}
          className="size-6 accent-brand"
        />
      </label>
      <div className="w-16 shrink-0 sm:w-20">
        <ProductImage image={row.image} sizes="5rem" width={80} alt="" />
      </div>
      <div className="flex min-w-0 grow flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 grow basis-44">
          <p className="font-medium">
            <Bidi>{row.title}</Bidi>
          </p>
          {row.variantTitle ? (
            <p className="text-muted text-sm">
              <Bidi>{row.variantTitle}</Bidi>
            </p>
          ) : null}
          <p className="text-muted text-sm">
            {row.price} · {row.bought}
          </p>
          {row.changes.length > 0 ? (
            <ul className="mt-1 flex flex-col gap-0.5 text-sm text-warning">
              {row.changes.map((change) => (
                <li key={change} className="wrap-anywhere">
                  <Bidi>{change}</Bidi>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
        <div className="flex flex-col gap-1">
          <label htmlFor={quantityId} className="font-medium text-sm">
            <span aria-hidden="true">{quantityLabel}</span>
            <span className="sr-only">{row.labels.quantityOf}</span>
          </label>
          <input
            id={quantityId}
            name={quantityName}
            type="number"
            inputMode="numeric"
            min={row.minimum}
            max={row.maximum ?? undefined}
            step={row.increment}
            defaultValue={quantity}
            aria-invalid={error ? true : undefined}
            aria-describedby={errorId}
            className="block min-h-touch w-24 rounded-lg border border-line-strong bg-surface px-3 text-base tabular-nums hover:border-ink aria-invalid:border-danger aria-invalid:bg-danger-soft"
          />
        </div>
        {error ? (
          <div className="basis-full">
            <FieldError id={errorId}>{error}</FieldError>
          </div>
        ) : null}
      </div>
    </li>
  );
}
