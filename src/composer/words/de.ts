// No native speaker has read this translation yet.
import {plural} from '../../messages/plural.ts';
import type {ComposerWords} from '../words.ts';
import {options, values} from './de-options.ts';

const ratio = (value: number) => `${(Math.floor(value * 10) / 10).toLocaleString('de')}:1`;

export const de: ComposerWords = {
  language: 'de',
  name: 'Arengo-Baukasten',
  title: 'Beteiligung auf Ihrer Website',
  lead: 'Fügen Sie eine Adresse ein: Sie sehen sofort, wie es auf Ihrer Seite aussieht, und kopieren dann eine Zeile. Nichts zu installieren, kein Cookie.',
  chooseLanguage: 'Sprache dieser Seite',
  skip: 'Zum Inhalt',
  paste: {
    heading: 'Was möchten Sie zeigen?',
    label: 'Adresse, Einbettungscode oder Tabelle',
    hint: 'Die Adresse einer Konsultation, einer Agenda, eines Datensatzes oder eines Plans; einer Seite von Decidim oder CKAN, oder deren alter Einbettungscode; eines Kalenders (.ics) oder einer CSV-Datei. Sie können auch die Zeilen einer Tabelle einfügen.',
    show: 'Zeigen',
    file: 'CSV-Datei öffnen',
    example: 'Mit einem Beispiel versuchen',
    place: 'Adresse, unter der Sie die Datei hochladen',
    placeHint:
      'Die Tabelle bleibt auf dieser Seite: Sie wird an niemanden gesendet. Laden Sie sie auf Ihre Website und schreiben Sie hier, wohin.',
  },
  asking: 'Die Adresse wird gelesen …',
  found: (noun, count) =>
    noun === 'consultation' && count === 1
      ? 'Eine Konsultation gefunden.'
      : noun === 'commitment'
        ? 'Eine Verpflichtung gefunden.'
        : plural('de', count, {
            one: {
              consultation: '# Konsultation gefunden.',
              agenda: 'Eine Agenda mit # Eintrag gefunden.',
              dataset: '# Datensatz gefunden.',
              plan: 'Einen Plan mit # Verpflichtung gefunden.',
            }[noun],
            other: {
              consultation: '# Konsultationen gefunden.',
              agenda: 'Eine Agenda mit # Einträgen gefunden.',
              dataset: '# Datensätze gefunden.',
              plan: 'Einen Plan mit # Verpflichtungen gefunden.',
            }[noun],
          }),
  from: {
    calendar: 'Eine webcal-Adresse: Mit https ist es dieselbe.',
    snippet: 'Aus dem eingefügten Code wurde die Adresse genommen.',
    embed: 'Aus dem alten Code von Decidim wurde die Adresse der öffentlichen Seite genommen.',
    widget: 'Das ist schon eine unserer Komponenten: deren Einstellungen bleiben.',
  },
  choose: {
    heading: 'Was ist es?',
    unclear: 'Die Adresse sagt nicht, was dort ist. Bitte wählen Sie.',
  },
  nouns: {
    consultation: 'Konsultation',
    agenda: 'Agenda',
    dataset: 'Datensatz',
    commitment: 'Verpflichtung',
    plan: 'Aktionsplan',
  },
  problem: 'Das kann nicht gezeigt werden',
  cure: 'Was zu tun ist',
  troubles: {
    nothing: {
      what: 'Noch ist nichts da.',
      cure: 'Fügen Sie eine Adresse ein oder versuchen Sie das Beispiel.',
    },
    notWeb: {
      what: 'Das ist keine Webadresse.',
      cure: 'Sie muss mit https:// beginnen. Adressen wie javascript: oder mailto: werden nicht angenommen.',
    },
    onDevice: {
      what: 'Diese Datei liegt auf Ihrem Computer: Andere sehen sie nicht.',
      cure: 'Öffnen Sie sie mit «CSV-Datei öffnen», um sie zu versuchen; laden Sie sie dann auf Ihre Website und nehmen Sie deren Adresse.',
    },
    several: {
      what: 'Das sind mehrere Adressen.',
      cure: 'Fügen Sie eine nach der anderen ein. Mehrere Agenden werden eine in einem HTML-Tag, das sie im selben src aufzählt.',
    },
    noAddress: {
      what: 'In diesem Code ist keine Adresse.',
      cure: 'Öffnen Sie die gewünschte Seite im Browser und kopieren Sie die Adresse aus der Leiste oben.',
    },
    malformed: {
      what: 'Die Adresse ist nicht vollständig.',
      cure: 'Kopieren Sie sie ganz aus der Leiste des Browsers, etwa https://partecipa.example.it/agenda.',
    },
    mixed: {
      what: 'Die Adresse beginnt mit http: Eine sichere Seite kann sie nicht lesen.',
      cure: 'Versuchen Sie https://. Kommt keine Antwort, muss der Betreiber des Servers es einschalten.',
    },
    notAllowed: {
      what: 'Der Server lässt sich von anderen Seiten nicht lesen oder antwortet dieser nicht.',
      cure: 'Der Betreiber kann den Header Access-Control-Allow-Origin (CORS) setzen. Sonst: das Relay eines Arengo-Servers oder eine Kopie der Datei auf Ihrer Website.',
    },
    login: {
      what: 'Der Server verlangt eine Anmeldung oder verbietet den Zugriff.',
      cure: 'Die Daten müssen öffentlich sein: Öffnen Sie die Adresse in einem privaten Fenster und prüfen Sie, ob sie ohne Anmeldung erscheint.',
    },
    unreachable: {
      what: 'Der Server antwortet nicht.',
      cure: 'Prüfen Sie die Schreibweise und ob sich die Adresse im Browser öffnet; versuchen Sie es dann erneut.',
    },
    missing: {
      what: 'Unter dieser Adresse ist nichts (Fehler 404).',
      cure: 'Vielleicht ist die Seite umgezogen: Öffnen Sie sie im Browser und kopieren Sie die jetzige Adresse.',
    },
    notOurs: {
      what: 'Diese Adresse gleicht keiner, die wir erkennen.',
      cure: 'Ist es ein WordPress oder ein CKAN, schreiben Sie das unter «System» in «Weitere Einstellungen». Sonst exportieren Sie die Daten als CSV und nehmen die Adresse der Datei.',
    },
    unavailable: {
      what: 'Der Server ist gerade überlastet.',
      cure: 'Versuchen Sie es in einigen Minuten erneut. Hält es an, verständigen Sie den Betreiber.',
    },
    unreadable: {
      what: 'Der Server antwortet, aber nicht mit Daten, die wir lesen können.',
      cure: 'Oft ist es eine Seite statt einer Datei. Nehmen Sie die Adresse der Seite der Konsultation, der Agenda oder des Datensatzes; bei einer Tabelle prüfen Sie die Spaltennamen in der ersten Zeile.',
    },
    unsupported: {
      what: 'Was Sie gewählt haben, ist nicht unter dieser Adresse.',
      cure: 'Wählen Sie etwas anderes unter «Was ist es?», oder nennen Sie unter «Weitere Einstellungen» das System, etwa wordpress oder ckan.',
    },
    noScript: {
      what: 'Das Skript arengo.js wird nicht geladen: Es kann keine Vorschau geben.',
      cure: 'Prüfen Sie, ob dieser Ordner neben dem des Skripts liegt (arengo/ oder cdn/).',
    },
  },
  technical: 'Für den Betreiber des Servers',
  tryHttps: 'Mit https versuchen',
  look: {
    heading: 'Wie es aussieht',
    unset: 'wie vorgesehen',
    language: 'Sprache',
    languageHint: 'Meist die der Seite.',
    more: 'Weitere Einstellungen',
    text: 'Text des Links',
    textHint: 'Zu lesen, bevor das Übrige erscheint, ohne JavaScript und wenn etwas fehlschlägt.',
    preview: 'Vorschau',
    previewHint: 'Das Echte, mit echten Daten.',
    previewSends:
      'Eine Antwort, die hier geschrieben wird, wird nicht gesendet. Eine Datei, die für eine Frage gewählt wird, wird aber sofort hochgeladen, und wer mit einer Quittung eine Antwort zurückzieht, tut es wirklich.',
    notSent:
      'Das ist eine Vorschau: Die Antwort wurde nicht gesendet. Eine gewählte Datei liegt schon auf dem Server: Entfernen Sie sie aus der Frage, um sie zu löschen.',
  },
  options,
  values,
  colours: {
    heading: 'Die Farben der Website',
    chosen: 'Hauptfarbe',
    own: 'Eigene Farbe verwenden',
    pasted: 'Oder die CSS-Eigenschaften der Website einfügen',
    pastedHint: 'Etwa --bs-primary: #5b2a86; Mit Bootstrap Italia ist nichts nötig.',
    rule: 'Regel für das Stylesheet der Website',
    ratio,
    onPage: (value, isEnough) =>
      isEnough
        ? `Links sind gut lesbar: Kontrast ${value}.`
        : `Zu hell für Links: Kontrast ${value}, nötig sind mindestens 4,5:1.`,
    onButton: (value, isEnough) =>
      isEnough
        ? `Die Wörter auf Schaltflächen sind gut lesbar: Kontrast ${value}.`
        : `Die Wörter auf Schaltflächen sind schlecht lesbar: Kontrast ${value}, nötig sind mindestens 4,5:1.`,
    darkened: (colour) => `Verwendet wird der nächste lesbare Ton: ${colour}.`,
    unknown: 'Keine Farbe, die wir messen können. Es gelten die der Seite.',
  },
  checks: {
    heading: 'Prüfungen',
    good: 'In Ordnung',
    note: 'Gut zu wissen',
    read: (count) => plural('de', count, {one: '# Eintrag gelesen.', other: '# Einträge gelesen.'}),
    unreadable: (count, rows) =>
      `${count === 0 ? 'Einzelne Werte sind nicht lesbar' : plural('de', count, {one: '# Eintrag ist nicht lesbar', other: '# Einträge sind nicht lesbar'})}${rows.length > 0 ? `. Siehe die Zeilen: ${rows.join(', ')}` : ''}.`,
    secure: 'Die Verbindung ist verschlüsselt (https).',
    onThisComputer:
      'Diese Adresse liegt auf Ihrem Computer: zum Ausprobieren gut, aber andere sehen sie nicht.',
    notSecure: 'Die Verbindung ist nicht verschlüsselt (http): Eine Website mit https zeigt das nicht.',
    allowed: 'Der Server lässt sich von anderen Seiten lesen (CORS).',
    sameOrigin:
      'Die Daten liegen auf dem Server dieser Seite: Ob er sich auch von anderen Websites lesen lässt (CORS), ist von hier nicht zu sehen.',
    notPlaced:
      'Die Tabelle hat noch keine Adresse: Laden Sie sie hoch und prüfen Sie dann mit der echten Adresse.',
    onlyInTag: (names) =>
      `Auf diese Art lässt sich nicht alles sagen: Nehmen Sie «Freies HTML» für ${names.join(', ')}.`,
    integrity:
      'Der Hash des Skripts (SRI) steht in der Zeile: Ändert sich die Datei, führt der Browser sie nicht aus.',
    notPinned:
      'Die Zeile hat keinen Hash (SRI), weil die Adresse von arengo.js keine Version nennt: Mit der nächsten Aktualisierung ändert sich die Datei, und mit dem Hash von heute würde der Browser nichts mehr zeigen. Wenn Sie ihn möchten, fragen Sie den Betreiber nach einer Adresse mit Version, etwa …/arengo/0.1.0/arengo.js, und schreiben Sie sie unter «Wo arengo.js liegt».',
    noIntegrity:
      'Der Hash des Skripts (SRI) lässt sich von hier nicht berechnen. Prüfen Sie, ob sich die Adresse von arengo.js öffnet, ob ihr Server das Lesen erlaubt (CORS) und ob diese Seite über https geöffnet ist; oder fragen Sie den Betreiber.',
    loaderOnThisComputer:
      'Die Adresse von arengo.js liegt auf Ihrem Computer: Besucher der Website würden sie nicht erreichen. Schreiben Sie vor dem Kopieren unter «Wo arengo.js liegt» die des Servers, der die Datei anbietet.',
    loaderNotSecure:
      'Die Adresse von arengo.js beginnt mit http: Eine Website mit https lädt sie nicht. Schreiben Sie sie unter «Wo arengo.js liegt» mit https://; öffnet sie sich so nicht, muss der Betreiber es einschalten.',
    personal: 'Bevor Sie Namen von Personen veröffentlichen, fragen Sie den Datenschutzbeauftragten.',
  },
  leaves: {
    heading: 'Was den Browser der Leser verlässt',
    script: (origin) =>
      origin === undefined ? 'Das Skript, von der Website selbst' : `Das Skript, von ${origin}`,
    data: (origin) => `Die Daten, von ${origin}`,
    nothing: 'Die Daten dieser Vorschau kommen von keinem Server.',
    noCookie:
      'Kein Cookie, keine Statistik, keine Schrift und kein Skript von Dritten. Anfragen nach Daten sagen, von welcher Website sie kommen, nicht von welcher Seite.',
    drafts:
      'Der Entwurf einer Antwort bleibt auf dem Gerät; nach dem Senden bleiben dort die Antworten und die Quittung. Alles kann dort gelöscht werden.',
  },
  copy: {
    heading: 'Kopieren und einfügen',
    way: 'Wo kommt es hin?',
    ways: {
      link: 'Link in einem Editor',
      tag: 'Freies HTML',
      frame: 'Rahmen (iframe)',
      wordpress: 'WordPress',
      volto: 'Plone und Volto',
      npm: 'npm',
    },
    hints: {
      link: 'Übersteht jeden Editor. Sie können auch «Link» drücken und nur die Adresse einfügen.',
      tag: 'Wo der Editor HTML annimmt, oder in der Vorlage der Seite.',
      frame:
        'Wo Sie der Seite kein Skript hinzufügen können. Wer frame.html betreibt, muss dort den Host der Daten eintragen und Ihre Website zulassen. Seiten eines Arengo-Servers stehen schon in einem Rahmen, unter /embed/.',
      wordpress:
        'Mit dem Plug-in Arengo: in den Block «Shortcode» einfügen. Ohne Plug-in nehmen Sie den Link.',
      volto: 'Im Textblock: die Wörter schreiben, «Link» drücken und diese Adresse einfügen.',
      npm: 'Für alle, die die Website mit eigenen Werkzeugen entwickeln. Das Paket ist auf npm noch nicht veröffentlicht: «npm run pack» im Code von Arengo schreibt das Archiv, dist/npm/arengo-<Version>.tgz; kopieren Sie es in Ihr Projekt.',
    },
    loader: 'Wo arengo.js liegt',
    loaderHint: 'Die Adresse, die Ihnen der Betreiber gibt. Es gibt kein öffentliches CDN.',
    loaderElsewhere: (origin) =>
      `Achtung: arengo.js kommt von ${origin}, nicht vom Server dieser Seite. Wer jenen Server betreibt, kann auf den Seiten mit dem Skript alles lesen und ändern. Haben Sie diese Zusammenstellung als Link erhalten, so kopieren Sie nur, wenn Sie jenen Server kennen.`,
    once: 'Einmal, in der Vorlage der Website',
    here: 'Wo es erscheinen soll',
    address: 'Nur die Adresse, für die Schaltfläche «Link»',
    button: 'Kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser lässt das Kopieren nicht zu: Der Text ist ausgewählt, drücken Sie Strg+C.',
    undo: 'Um es zu entfernen, löschen Sie, was Sie eingefügt haben.',
    share: 'Link zu dieser Zusammenstellung',
    shareHint: 'Er enthält alles, was Sie gewählt haben. Hier wird nichts gespeichert.',
  },
  footer: 'Diese Seite verwendet keine Cookies und speichert nichts.',
};
