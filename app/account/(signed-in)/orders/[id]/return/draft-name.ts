/** What a request for a return is kept under while its maker signs in again. */
export const toDraftName = (orderId: string): string => `return/${orderId}`;
