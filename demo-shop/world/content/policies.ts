/** The shop's policies in German, by handle. */
export const POLICIES_DE: Readonly<Record<string, { title: string; body: string }>> = {
  'contact-information': {
    title: 'Kontaktdaten',
    body: '<p>Hearth &amp; Hollow, Hamburg, Deutschland. hello@hearth-and-hollow.example</p>',
  },
  'legal-notice': {
    title: 'Impressum',
    body: '<p>Hearth &amp; Hollow GmbH, Hamburg. Geschäftsführerin: Ida Kern.</p>',
  },
  'privacy-policy': {
    title: 'Datenschutzerklärung',
    body: '<p>Wir behalten, was wir brauchen, um Ihre Bestellung zu senden und Ihre Fragen zu beantworten, und nichts darüber hinaus. Fragen Sie jederzeit, was das ist.</p>',
  },
  'refund-policy': {
    title: 'Widerrufsrecht',
    body: '<p>Sie haben 30 Tage Zeit, es sich anders zu überlegen. Schreiben Sie uns vorher; den Rückweg für alles, was kaputt oder falsch ist, zahlen wir.</p>',
  },
  'shipping-policy': {
    title: 'Versand',
    body: '<p>Was bis mittags bestellt ist, verlässt Hamburg am selben Tag. Ein Standardpaket braucht in Deutschland ein bis drei Tage, anderswo bis zu zehn.</p>',
  },
  'subscription-policy': {
    title: 'Kündigung',
    body: '<p>Ein Abo läuft, bis Sie es beenden. Pausieren, überspringen oder beenden Sie es in Ihrem Konto, bevor die nächste Bestellung entsteht.</p>',
  },
  'terms-of-sale': {
    title: 'Verkaufsbedingungen',
    body: '<p>Der Vertrag kommt zustande, wenn wir Ihre Bestellung senden. Die Preise enthalten die Umsatzsteuer Ihres Landes; abgebucht wird beim Versand.</p>',
  },
  'terms-of-service': {
    title: 'AGB',
    body: '<p>Diese Bedingungen gelten für alles, was Sie hier kaufen. Es gilt deutsches Recht; Ihre Rechte zu Hause bleiben Ihnen.</p>',
  },
};
