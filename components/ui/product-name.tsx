import { isRealVariant } from '@/lib/orders/lines';
import { Bidi } from './bidi';

/** A thing's name, and below it which of its kinds; the shop's text. */
export function ProductName({
  title,
  variantTitle,
}: {
  title: string;
  variantTitle: string | null;
}) {
  return (
    <>
      <p className="font-medium">
        <Bidi>{title}</Bidi>
      </p>
      {isRealVariant(variantTitle) ? (
        <p className="text-muted text-sm">
          <Bidi>{variantTitle}</Bidi>
        </p>
      ) : null}
    </>
  );
}
