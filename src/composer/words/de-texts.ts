// No native speaker has read this translation yet.
import type {ComposerWords} from '../words.ts';

export const texts: ComposerWords['texts'] = {
  heading: 'Drei fertige Texte',
  lead: 'Zum Kopieren und Durchsehen: Entwürfe, keine Rechtsberatung.',
  supplier: 'Nachricht an den Dienstleister',
  privacy: 'Zeile für die Datenschutzerklärung',
  accessibility: 'Zeile für die Erklärung zur Barrierefreiheit',
  supplierText: ({script, policy, home, origins, hasIntegrity, isFrame}) =>
    `Guten Tag,
wir möchten auf unserer Website Inhalte mit Arengo zeigen, freien Webkomponenten für Beteiligung (Lizenz BSD-3-Clause). Es verwendet keine Cookies und lädt nichts von Dritten.

${
  isFrame
    ? `Der Inhalt steht in einem iframe: Der Code ist auf der Seite. Die Vorlage braucht keine Zeile.`
    : `1. In der Vorlage der Seiten, einmal:

${script}
${hasIntegrity ? '\nDas Attribut integrity gilt für diese Version der Datei: Wer sie aktualisiert, aktualisiert auch den Hash. Der Server des Skripts muss Access-Control-Allow-Origin senden.\n' : ''}`
}
2. Hat die Website eine Content Security Policy, so sind diese Einträge zu ergänzen:

${policy}

3. Server, die von Browsern gefragt werden:
- ${home} (Skript)
${origins.map((origin) => `- ${origin} (Daten)`).join('\n')}

Zum Entfernen genügt es, den Link und diese Zeile zu löschen: Sonst bleibt nichts auf der Website.
Danke.`,
  privacyText: ({home, origins}, noun) =>
    `Seiten mit Inhalten von Arengo fragen ${home} nach dem Skript und ${origins.join(', ')} nach den Daten; diese Server erhalten wie jeder Webserver die IP-Adresse der Besucher; der Server der Daten erfährt nicht, welche Seite besucht wird. Es werden weder Cookies noch Statistikwerkzeuge verwendet.${
      noun === 'consultation'
        ? ' Der Entwurf einer Antwort bleibt im Speicher des Browsers (localStorage), bis er gesendet oder gelöscht wird; gesendete Antworten werden so verarbeitet, wie es die Datenschutzerklärung der Konsultation sagt.'
        : ' Im Browser wird nichts gespeichert.'
    }`,
  accessibilityText: () =>
    'Die Inhalte von Arengo sind darauf ausgelegt, den WCAG 2.2, Stufe AA (EN 301 549) zu entsprechen; sie sind mit Tastatur und assistiven Technologien benutzbar, und ohne JavaScript bleibt ein Link. Sie wurden mit automatischen Werkzeugen geprüft: Die Prüfungen auf unserer Website sind vom [Datum]. Meldungen: [Adresse].',
};
