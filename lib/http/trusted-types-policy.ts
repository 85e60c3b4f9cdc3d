/**
 * Runs in the browser before any other script. Turbopack's loader sets `src` of scripts from plain strings, so
 * under `require-trusted-types-for` it needs a default policy: this one lets our own build through, and refuses
 * every other address, markup and code (W3C Trusted Types §2.3.4). The exceptions are what React makes of this
 * very script where a translator or an extension changed the page and React draws it anew: an empty element,
 * then this text. Neither runs. (The tag is written in pieces, since React escapes it in the text of a script.)
 */
export const trustedTypesPolicy = `(()=>{const own=document.currentScript.textContent,refuse=()=>{throw new TypeError("refused by the page's policy")};window.trustedTypes?.createPolicy("default",{createHTML:s=>s==="<"+"script></"+"script>"?s:refuse(),createScript:s=>s===own?s:refuse(),createScriptURL(s){const{origin,pathname}=new URL(s,location.href);return origin===location.origin&&pathname.startsWith("/_next/static/")?s:refuse()}})})()`;
