/** The draft of one address, or of a new one. */
export const toDraftName = (addressGid: string | null): string => `address:${addressGid ?? 'new'}`;
