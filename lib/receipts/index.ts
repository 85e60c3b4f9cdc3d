export { getReceipt } from './get-receipt';
export type { Receipt, ReceiptSum } from './receipt';
export { toReceiptPdf } from './receipt-pdf';
