/** The shop's own reasons have numbers for ids; where it suggests none, the API's older list has to do. */
export const plainReasons = [
  'UNWANTED',
  'DEFECTIVE',
  'NOT_AS_DESCRIBED',
  'WRONG_ITEM',
  'SIZE_TOO_SMALL',
  'SIZE_TOO_LARGE',
  'COLOR',
  'STYLE',
  'OTHER',
] as const;

export type PlainReason = (typeof plainReasons)[number];

export const isPlainReason = (id: string): id is PlainReason =>
  (plainReasons as readonly string[]).includes(id);
