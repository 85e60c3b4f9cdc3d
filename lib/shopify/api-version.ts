/** The API version every request is pinned to; `npm run codegen` types against the same one. */
export const apiVersion = '2026-10';
