/** Names of a return form's fields. Client-safe; the id is the last part of a line's GID. */
export const toChoiceName = (lineId: string): string => `line-${lineId}`;
export const toQuantityName = (lineId: string): string => `quantity-${lineId}`;
export const toReasonName = (lineId: string): string => `reason-${lineId}`;
export const toNoteName = (lineId: string): string => `note-${lineId}`;

/** `RequestedLineItemInput.customerNote`: "Maximum length: 300 characters". */
export const maxNoteLength = 300;

/** As the shop counts: characters, not UTF-16 units. */
export const countCharacters = (text: string): number => [...text].length;

/** The hidden field that stands for the sums the shopper was shown. */
export const offerName = 'offer';
