export { type ConsentAnswer, parseConsentNotice, toConsentNotice } from './consent-notice';
export { type Consent, type ConsentParts, getConsent, getConsentParts } from './get-consent';
export { parseConsentChange } from './parse-consent-change';
export { canSwitchSms, findConsent, setConsent } from './set-consent';
