import {
  countCharacters,
  maxNoteLength,
  toNoteName,
  toQuantityName,
  toReasonName,
} from './field-names';

/** One line that shall go back. Ids are the last parts of GIDs. */
export type WantedLine = {
  readonly lineId: string;
  readonly quantity: number;
  readonly reasonId: string;
  readonly note: string;
};

export type ReturnProblem = 'badQuantity' | 'tooMany' | 'noReason' | 'noteTooLong';

/** A line as the shop offers it: how many may go back, and for which reasons. */
export type ReturnLimits = ReadonlyMap<
  string,
  {
    readonly quantity: number;
    /** Null where nobody is asked for one. */
    readonly reasonIds: readonly string[] | null;
  }
>;

export type ParsedReturn =
  | { readonly ok: true; readonly lines: readonly WantedLine[] }
  | {
      readonly ok: false;
      /** By the field's name; none of them when no line was chosen, or one that cannot go back any more. */
      readonly problems: Readonly<Record<string, ReturnProblem>>;
      readonly isStale: boolean;
    };

/** More lines than an order has. */
const maxLines = 500;

const toText = (dangerousValue: FormDataEntryValue | null): string =>
  typeof dangerousValue === 'string' ? dangerousValue.trim() : '';

function toNote(dangerousValue: FormDataEntryValue | null): string {
  return toText(dangerousValue).replace(/\p{Cc}+/gu, (found) =>
    found.includes('\n') ? '\n' : ' ',
  );
}

/** What the form says, held against what may go back. */
export function parseReturn(dangerousForm: FormData, limits: ReturnLimits): ParsedReturn {
  const lineIds = [...new Set(dangerousForm.keys())]
    .flatMap((name) => /^line-(\d{1,20})$/.exec(name)?.[1] ?? [])
    .slice(0, maxLines);
  const problems: Record<string, ReturnProblem> = {};
  const lines = lineIds.map((lineId): WantedLine => {
    const dangerousQuantity = toText(dangerousForm.get(toQuantityName(lineId)));
    const quantity = /^\d{1,6}$/.test(dangerousQuantity) ? Number(dangerousQuantity) : 0;
    const reasonId = toText(dangerousForm.get(toReasonName(lineId)));
    const note = toNote(dangerousForm.get(toNoteName(lineId)));
    const limit = limits.get(lineId);
    if (quantity < 1) problems[toQuantityName(lineId)] = 'badQuantity';
    else if (limit && quantity > limit.quantity) problems[toQuantityName(lineId)] = 'tooMany';
    if (limit?.reasonIds && !limit.reasonIds.includes(reasonId))
      problems[toReasonName(lineId)] = 'noReason';
    if (countCharacters(note) > maxNoteLength) problems[toNoteName(lineId)] = 'noteTooLong';
    return { lineId, quantity, reasonId, note };
  });
  const isStale = lines.some(({ lineId }) => !limits.has(lineId));
  if (lines.length === 0 || isStale || Object.keys(problems).length > 0) {
    return { ok: false, problems, isStale };
  }
  return { ok: true, lines };
}

/** As typed, to draw the form again. */
export function toTypedReturn(dangerousForm: FormData): Record<string, string> {
  const entries = [...dangerousForm.entries()].filter(([name]) =>
    /^(line|quantity|reason|note)-\d{1,20}$/.test(name),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value).slice(0, 2_000)]));
}
