export { createArchive } from './create-archive';
export { getShopContact, type ShopContact } from './get-shop-contact';
export { readPart } from './read-part';
export { firstCursor, parseCursor, toCursorText } from './sections';
