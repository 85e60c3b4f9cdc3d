/**
 * Runs in the browser before any other script. Turbopack's loader sets `src` of scripts from plain strings, so
 * under `require-trusted-types-for` it needs a default policy: this one lets our own build through, and
 * refuses markup, code and every other address (W3C Trusted Types §2.3.4).
 */
export const trustedTypesPolicy = `window.trustedTypes?.createPolicy("default",{createScriptURL(u){const{origin,pathname}=new URL(u,location.href);if(origin===location.origin&&pathname.startsWith("/_next/static/"))return u;throw new TypeError("script address refused")}})`;
