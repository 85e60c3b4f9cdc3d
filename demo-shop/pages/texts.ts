const en = {
  lang: 'en',
  signIn: 'Sign in',
  intro: 'Enter your email and we’ll send you a code. No password needed.',
  email: 'Email',
  continue: 'Continue',
  emailInvalid: 'Enter a valid email address',
  codeTitle: 'Enter code',
  sentTo: 'Sent to',
  code: '6-digit code',
  submit: 'Submit',
  codeWrong: 'Enter the correct 6-digit code',
  codeSpent: 'This code no longer works. Send a new code.',
  tooManyMails: 'Too many codes were sent to this address. Wait a minute.',
  accountDisabled: 'This account is disabled. Please contact the shop.',
  resend: 'Send a new code',
  otherEmail: 'Use another email',
  cancel: 'Cancel',
  expiredTitle: 'This sign-in has ended',
  expired:
    'It was open for too long, or it was finished in another tab. Start again from the shop.',
  errorTitle: 'Something went wrong',
  back: 'Back to the shop',
  demoInbox: 'Demo inbox',
  demoNote: 'Only in this demo: mail the shop sends is shown here instead of being delivered.',
  demoPick: 'Sign in as one of these customers, or type any other email to become a new one.',
  mailSubject: 'is your sign-in code',
  mailBody: 'Use this code to sign in. It works for 10 minutes. Never share it.',
  noMail: 'No mail yet.',
};

export type Texts = typeof en;

const de: Texts = {
  lang: 'de',
  signIn: 'Anmelden',
  intro: 'Gib deine E-Mail-Adresse ein, wir schicken dir einen Code. Ohne Passwort.',
  email: 'E-Mail',
  continue: 'Weiter',
  emailInvalid: 'Gib eine gültige E-Mail-Adresse ein',
  codeTitle: 'Code eingeben',
  sentTo: 'Gesendet an',
  code: '6-stelliger Code',
  submit: 'Bestätigen',
  codeWrong: 'Gib den richtigen 6-stelligen Code ein',
  codeSpent: 'Dieser Code gilt nicht mehr. Fordere einen neuen an.',
  tooManyMails: 'An diese Adresse gingen zu viele Codes. Warte eine Minute.',
  accountDisabled: 'Dieses Konto ist deaktiviert. Bitte wende dich an den Shop.',
  resend: 'Neuen Code senden',
  otherEmail: 'Andere E-Mail-Adresse verwenden',
  cancel: 'Abbrechen',
  expiredTitle: 'Diese Anmeldung ist beendet',
  expired:
    'Sie war zu lange offen oder wurde in einem anderen Tab abgeschlossen. Beginne im Shop von vorn.',
  errorTitle: 'Etwas ist schiefgegangen',
  back: 'Zurück zum Shop',
  demoInbox: 'Demo-Posteingang',
  demoNote:
    'Nur in dieser Demo: Was der Shop verschickt, erscheint hier, statt zugestellt zu werden.',
  demoPick:
    'Melde dich als eine dieser Personen an oder gib eine andere Adresse ein und werde neue Kundin oder neuer Kunde.',
  mailSubject: 'ist dein Anmeldecode',
  mailBody: 'Melde dich mit diesem Code an. Er gilt 10 Minuten. Gib ihn nie weiter.',
  noMail: 'Noch keine Post.',
};

/** The hosted pages speak German where `locale` asks for it, English otherwise. */
export function getTexts(dangerousLocale: unknown): Texts {
  return typeof dangerousLocale === 'string' && /^de\b/i.test(dangerousLocale) ? de : en;
}
