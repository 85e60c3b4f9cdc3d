import type { ProductQuery } from './product.storefront.generated';

type Product = NonNullable<ProductQuery['product']>;

/** By option name; the names and values are the shop's own words. */
export type SelectedOptions = Readonly<Record<string, string>>;

export type ProductChoice = {
  readonly name: string;
  readonly values: readonly {
    readonly name: string;
    /** A CSS colour, `#rrggbb`, that the shop has given to this value. */
    readonly color: string | null;
    readonly isSelected: boolean;
    readonly isAvailable: boolean;
    /** What is selected once this value is chosen. */
    readonly options: SelectedOptions;
  }[];
};

type OptionPairs = readonly { readonly name: string; readonly value: string }[];

const toOptions = (pairs: OptionPairs): SelectedOptions =>
  Object.fromEntries(pairs.map(({ name, value }) => [name, value]));

const isSame = (a: SelectedOptions, b: SelectedOptions) =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, value]) => b[name] === value);

/** Shopify gives a product without choices one option, "Title: Default Title": nothing to show. */
const isPlaceholder = ({ optionValues }: Product['options'][number]) =>
  optionValues.length === 1 && optionValues[0]?.name === 'Default Title';

const toColor = (color: string | null | undefined) =>
  color && /^#[\da-f]{6}$/i.test(color) ? color : null;

/**
 * The choices a product leaves, each value with what it would select. One that no variant combines with what is
 * selected now leads to the first variant that has it ("Storefront API, ProductOptionValue.firstSelectableVariant").
 */
export function toProductChoices(product: Product): readonly ProductChoice[] {
  const { adjacentVariants, options, selectedOrFirstAvailableVariant: variant } = product;
  const selected = toOptions(variant?.selectedOptions ?? []);
  const known = [
    ...adjacentVariants.map((each) => ({ ...each, options: toOptions(each.selectedOptions) })),
    ...(variant ? [{ ...variant, options: selected }] : []),
  ];
  return options
    .filter((option) => !isPlaceholder(option))
    .map(({ name, optionValues }) => ({
      name,
      values: optionValues.map((value) => {
        const wanted = { ...selected, [name]: value.name };
        const found = known.find((each) => isSame(each.options, wanted));
        const first = toOptions(value.firstSelectableVariant?.selectedOptions ?? []);
        return {
          name: value.name,
          color: toColor(value.swatch?.color),
          isSelected: selected[name] === value.name,
          isAvailable: found?.availableForSale ?? false,
          options: found || Object.keys(first).length === 0 ? wanted : first,
        };
      }),
    }));
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A product has three options (Shopify's limit); more in an address are something else's. */
const mostParams = 10;

/** What the address bar selects; the shop ignores what is no option of the product. */
export const parseSelectedOptions = (dangerousParams: Params): OptionPairs =>
  Object.entries(dangerousParams)
    .flatMap(([name, value]) =>
      typeof value === 'string' && name.length <= 255 && value.length <= 255
        ? [{ name, value }]
        : [],
    )
    .slice(0, mostParams);
