export { type ConsentAnswer, parseConsentNotice, toConsentNotice } from './consent-notice';
export { type Consent, getConsent } from './get-consent';
export { parseConsentChange } from './parse-consent-change';
export { setConsent } from './set-consent';
