/** What a choice is kept under while its maker signs in again. */
export const toDraftName = (orderId: string): string => `buy-again/${orderId}`;
