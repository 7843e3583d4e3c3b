// No native speaker has read this translation yet.
import type {ComposerTexts, Facts} from '../words.ts';
import {numbered} from './numbered.ts';

export const texts: ComposerTexts = {
  heading: 'Drei fertige Texte',
  lead: 'Zum Kopieren und Durchsehen: Entwürfe, keine Rechtsberatung.',
  supplier: 'Nachricht an den Dienstleister',
  privacy: 'Zeile für die Datenschutzerklärung',
  accessibility: 'Zeile für die Erklärung zur Barrierefreiheit',
  supplierText: (facts) =>
    `Guten Tag,
wir möchten auf unserer Website Inhalte mit Arengo zeigen, freien Webkomponenten für Beteiligung (Lizenz BSD-3-Clause). Es verwendet keine Cookies und lädt nichts von Dritten.

${numbered([template(facts), policy(facts), servers(facts)])}

${removal[facts.way]}
Danke.`,
  privacyText: (facts) =>
    `Seiten mit Inhalten von Arengo fragen ${facts.home === undefined ? '' : `${facts.home} nach ${facts.way === 'frame' ? 'Rahmen und Skript' : 'dem Skript'} und `}${facts.origins.join(', ')} nach den Daten; diese Server erhalten wie jeder Webserver die IP-Adresse der Besucher; der Server der Daten erfährt nicht, welche Seite besucht wird.${
      facts.noun === 'dataset'
        ? ' Nur wer die Vorschau einer Datei verlangt, dessen Browser fragt den Server, auf dem sie liegt.'
        : ''
    } Arengo verwendet weder Cookies noch Statistikwerkzeuge.${
      facts.sends
        ? ' Gesendete Antworten werden so verarbeitet, wie es die Datenschutzerklärung der Konsultation sagt; eine angehängte Datei wird hochgeladen, sobald sie gewählt ist.'
        : ''
    }${
      facts.keeps
        ? ' Der Entwurf einer Antwort bleibt im Speicher des Browsers, bis er gesendet oder gelöscht wird. Nach dem Senden bleiben die Antworten und die Quittung mit dem Code zum Zurückziehen auf dem Gerät, bis sie gelöscht werden.'
        : ' Im Browser speichert Arengo nichts.'
    }`,
  accessibilityText: ({way}) =>
    `Die Inhalte von Arengo sind darauf ausgelegt, den WCAG 2.2, Stufe AA (EN 301 549) zu entsprechen; sie sind mit Tastatur und assistiven Technologien benutzbar${way === 'frame' ? '' : ', und ohne JavaScript bleibt ein Link'}. Sie wurden mit automatischen Werkzeugen geprüft: Die Prüfungen auf unserer Website sind vom [Datum]. Meldungen: [Adresse].`,
};

function template({way, script, hasIntegrity, allowed, home}: Facts): string {
  if (script !== undefined)
    return `In der Vorlage der Seiten, einmal:

${script}${hasIntegrity ? '\n\nDas Attribut integrity gilt für diese Version der Datei: Wer sie aktualisiert, aktualisiert auch den Hash. Der Server des Skripts muss Access-Control-Allow-Origin senden.' : ''}`;
  switch (way) {
    case 'frame':
      return `Der Inhalt steht in einem iframe: Der Code ist auf der Seite. Wer ${home} betreibt, trägt in frame.html die Hosts ein, die gezeigt werden (<meta name="arengo-hosts">): ${allowed.map((origin) => new URL(origin).host).join(' ')}; und erlaubt unserer Website, diese Seite einzurahmen.`;
    case 'wordpress':
      return `Mit dem Plug-in Arengo. Unter Einstellungen → Arengo: «Allowed addresses», je Zeile eine:

${allowed.join('\n')}`;
    default:
      return 'Im Build der Website das Paket arengo. Die Vorlage der Seiten braucht sonst nichts.';
  }
}

function policy({way, policy: lines}: Facts): string {
  const types = way === 'npm' ? 'lit-html' : 'lit-html und, mit integrity, arengo';
  return `Hat die Website eine Content Security Policy, so sind diese Einträge zu ergänzen:

${lines}${way === 'frame' ? '' : `\n\nNur wenn Ihre Policy schon trusted-types hat: ${types} hinzufügen.`}`;
}

function servers({way, home, origins}: Facts): string {
  const first = home === undefined ? [] : [`- ${home} (${way === 'frame' ? 'Rahmen und Skript' : 'Skript'})`];
  const data = origins.map((origin) => `- ${origin} (Daten)`);
  return `Server, die von Browsern gefragt werden:
${[...first, ...data].join('\n')}`;
}

const withLine =
  'Zum Entfernen genügt es, den Link und die Zeile der Vorlage zu löschen: Sonst bleibt nichts auf der Website.';
const removal: Readonly<Record<Facts['way'], string>> = {
  link: withLine,
  volto: withLine,
  tag: 'Zum Entfernen genügt es, das HTML-Tag und die Zeile der Vorlage zu löschen: Sonst bleibt nichts auf der Website.',
  frame:
    'Zum Entfernen genügt es, auf der Seite den iframe und die Zeile danach zu löschen: Sonst bleibt nichts auf der Website.',
  wordpress:
    'Zum Entfernen genügt es, den Shortcode zu löschen und das Plug-in, wenn es niemand mehr braucht: Sonst bleibt nichts auf der Website.',
  npm: 'Zum Entfernen genügt es, HTML-Tag, Import und Paket zu löschen: Sonst bleibt nichts auf der Website.',
};
