/** What returns and order edits are refused for; several share one code of the API. */
export type OrderMessage =
  | 'ORDER_CANCELLED'
  | 'ORDER_NOT_FOUND'
  | 'ORDER_LINE_NOT_FOUND'
  | 'LINE_EXPIRED'
  | 'LINE_FINAL_SALE'
  | 'LINE_FULFILLED'
  | 'LINE_NOT_RETURNABLE'
  | 'LINE_PENDING'
  | 'LINE_RETURNED'
  | 'LINE_TWICE'
  | 'LINE_UNFULFILLED'
  | 'LINES_BLANK'
  | 'NOTE_TOO_LONG'
  | 'QUANTITY_TOO_BIG'
  | 'QUANTITY_TOO_SMALL'
  | 'REASON_BLANK'
  | 'REASON_DELETED'
  | 'REASON_NOT_FOUND';

export const ORDER_MESSAGES: Readonly<Record<OrderMessage, readonly [en: string, de: string]>> = {
  ORDER_CANCELLED: ['The order was cancelled.', 'Die Bestellung wurde storniert.'],
  ORDER_NOT_FOUND: ['This order does not exist.', 'Diese Bestellung gibt es nicht.'],
  ORDER_LINE_NOT_FOUND: [
    'This item is not part of the order.',
    'Dieser Artikel gehört nicht zur Bestellung.',
  ],
  LINE_EXPIRED: ['The return window is over.', 'Die Rückgabefrist ist abgelaufen.'],
  LINE_FINAL_SALE: [
    'This item is final sale.',
    'Dieser Artikel ist von der Rückgabe ausgeschlossen.',
  ],
  LINE_FULFILLED: ['This item was sent already.', 'Dieser Artikel wurde bereits verschickt.'],
  LINE_NOT_RETURNABLE: [
    'This item cannot be returned.',
    'Dieser Artikel lässt sich nicht zurückgeben.',
  ],
  LINE_PENDING: [
    'A request for this item is open already.',
    'Für diesen Artikel läuft bereits eine Anfrage.',
  ],
  LINE_RETURNED: [
    'A return of this item exists already.',
    'Für diesen Artikel gibt es bereits eine Rückgabe.',
  ],
  LINE_TWICE: ['This item is in the list twice.', 'Dieser Artikel steht doppelt in der Liste.'],
  LINE_UNFULFILLED: ['This item was not sent yet.', 'Dieser Artikel wurde noch nicht verschickt.'],
  LINES_BLANK: ['Choose at least one item.', 'Wähle mindestens einen Artikel.'],
  NOTE_TOO_LONG: [
    'This is too long (300 characters at most).',
    'Das ist zu lang (höchstens 300 Zeichen).',
  ],
  QUANTITY_TOO_BIG: ['The quantity is more than is possible.', 'Die Menge ist größer als möglich.'],
  QUANTITY_TOO_SMALL: ['The quantity must be at least 1.', 'Die Menge muss mindestens 1 sein.'],
  REASON_BLANK: ['Choose a reason.', 'Wähle einen Grund.'],
  REASON_DELETED: ['This reason is no longer offered.', 'Diesen Grund gibt es nicht mehr.'],
  REASON_NOT_FOUND: ['This reason does not exist.', 'Diesen Grund gibt es nicht.'],
};
