import type { CatalogProduct, CatalogVariant } from '../world/catalog.ts';

/**
 * Which combinations of a product's options exist (`v1_0:0-1,1:0,`), as the schema describes it at
 * `Product.encodedVariantExistence`; version and prefix as Shopify's own clients decode them
 * (`decodeEncodedVariant` of @shopify/hydrogen-react).
 */
export function encodeVariants(
  product: CatalogProduct,
  exists: (variant: CatalogVariant) => boolean,
): string {
  const rows = product.variants
    .filter(exists)
    .map(({ selectedOptions }) =>
      product.options.map(({ name, values }) =>
        values.indexOf(selectedOptions.find((option) => option.name === name)?.value ?? ''),
      ),
    );
  return `v1_${encodeRows(rows)}`;
}

/** Rows of positions: the first ones with what follows them, `,` at the end of each. */
function encodeRows(rows: readonly number[][]): string {
  const firsts = [...new Set(rows.map(([first = 0]) => first))].sort((a, b) => a - b);
  if (rows.every((row) => row.length === 1)) return encodeRanges(firsts);
  return firsts
    .map((first) => {
      const rest = rows.filter((row) => row[0] === first).map((row) => row.slice(1));
      return `${first}:${encodeRows(rest)},`;
    })
    .join('');
}

/** `0 2-4`: gaps by spaces, three and more in a row, or two, as a range. */
function encodeRanges(numbers: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
}
