import {breaking} from './mutation.ts';

const words = ['test/messages/messages.test.ts'];
const loader = ['test/embed/loader.test.ts'];

/** Mistakes in how things live, in words, and in how pages get the widgets. */
export const widgets = [
  ...breaking('src/controllers/delivery.ts', ['test/controllers/delivery.test.ts'], {
    'the key is written down after the send': [
      '    this.#keeper.keep({attempt});\n    const submission = await submit(attempt);',
      '    const submission = await submit(attempt);\n    this.#keeper.keep({attempt});',
    ],
    'a retry has a key of its own': ['const attempt = waiting ?? {', 'const attempt = {'],
    'answers stay on the device after the receipt': [
      '    this.#keeper.delete();\n    this.#keeper.keep({receipt, sent: body});',
      '    this.#keeper.keep({receipt, attempt: undefined});',
    ],
    'a key in flight is a refusal': ["['keyInFlight', 'unavailable']", "['unavailable']"],
    'too many is a no, though the first try may have arrived': [
      'isReplay ? [...neverSettle, ...beforeTheKey] : neverSettle',
      'neverSettle',
    ],
    'a double click sends twice': ["    if (this.#state.is === 'sending') return undefined;\n", ''],
    'a refused attempt is sent again for ever': ['    this.#keeper.keep({attempt: undefined});\n', ''],
    'the salt is forgotten': ['{...response, salt: randomBits()}', '{...response}'],
    'the receipt of another tab is not looked at': [
      'const {receipt, attempt: waiting} = this.#keeper.reload();',
      'const {receipt, attempt: waiting} = this.#keeper.draft;',
    ],
    'a send that waits is forgotten by the next page': [': (kept ?? this.#state)', ': this.#state'],
    'a fault of ours is passed over in silence': [
      'if (!failure) reportError(error);\n      else console',
      'if (failure) console',
    ],
  }),
  ...breaking('src/controllers/draft.ts', ['test/controllers/draft.test.ts'], {
    'typing in one tab forgets the receipt of another': [
      '{...this.#draft, attempt, receipt, sent, withdrawnAt, ...change}',
      '{...this.#draft, ...change}',
    ],
    'what was deleted is still on the device': ['      localStorage.removeItem(this.#name);\n', ''],
    'a new version finds the answers of the old': [
      '`arengo:${src}:${version}`',
      '`arengo:${src}:${version.slice(0, 0)}`',
    ],
    'the draft of another form is taken for this one': [
      '    if (key !== this.#name) return;\n',
      '    void key;\n',
    ],
    'a storage that holds nonsense breaks the widget': [
      'draft.success ? draft.data : undefined;\n  } catch {\n    return undefined;',
      'draft.success ? draft.data : undefined;\n  } catch (error) {\n    throw error;',
    ],
    'a send that waits in another version is thrown away': [
      'return draft && !draft.attempt && !draft.receipt;',
      'return draft;',
    ],
    'what is typed is kept where nothing shall be': [
      '!this.#isStored) return;\n    try {\n      localStorage.setItem',
      '!this.#name) return;\n    try {\n      localStorage.setItem',
    ],
    'another tab’s receipt is not shown': ['    this.#host.requestUpdate();\n  };', '  };'],
  }),
  ...breaking('src/controllers/language.ts', ['test/elements/language.test.ts'], {
    'words that come late win': ['        if (this.#wanted !== wanted) return;\n', ''],
    'a shadow root hides the language of the page': ['languageOf(root.host)', "'it'"],
  }),
  ...breaking('src/controllers/resource.ts', ['test/controllers/resource.test.ts'], {
    'an answer that comes late wins': [
      'cancel.signal);\n      if (cancel.signal.aborted) return;\n',
      'cancel.signal);\n',
    ],
    'a new address loads nothing': ['arg === before[index]', 'index in before'],
    'nobody is told of a failure': ['      this.#host.dispatchEvent(new FailedEvent(error.reason));\n', ''],
    'a fault of ours looks like one of the source': ['      reportError(error);\n', ''],
    'it is said to be loaded before it is drawn': ['      await this.#host.updateComplete;\n', ''],
    'the request before is not given up': ['    this.#cancel.abort();\n', ''],
  }),

  ...breaking('src/messages/plural.ts', words, {
    'one thing has the form of many': [
      'forms[(rules[language] ??= new Intl.PluralRules(language)).select(count)] ?? forms.other',
      'forms.other',
    ],
  }),
  ...breaking('src/messages/dates.ts', words, {
    'what closes at midnight is open on the day after': [
      'dayAndClock(time - 60_000, timeZone) : written',
      'dayAndClock(time, timeZone) : written',
    ],
    'a day is shown as the one before, west of Greenwich': ["{...style, timeZone: 'UTC'}", '{...style}'],
    'times are those of the device': ["timeStyle: 'short', timeZone}).split(", "timeStyle: 'short'}).split("],
  }),
  ...breaking('src/messages/when.ts', words, {
    'days are shown in a zone they do not have': [
      "return days('UTC').formatRange(from, to)",
      'return day.formatRange(from, to)',
    ],
  }),
  ...breaking('src/messages/messages.ts', words, {
    'a reader of en-GB is given Italian': ["tag.toLowerCase().split('-')[0]", 'tag.toLowerCase()'],
  }),
  ...breaking('src/messages/it/common.ts', words, {
    'a wait of 91 seconds is one of 1 minute': ['Math.ceil(seconds / 60)', 'Math.floor(seconds / 60)'],
  }),
  ...breaking('src/messages/it/plan.ts', words, {
    'nothing known is nothing done': ['unknown === total\n', 'unknown > total\n'],
  }),

  ...breaking('src/sources/allowed-origins.ts', loader, {
    'the origins of the script line are not read': [', ...listed];', '];'],
  }),
  ...breaking('src/embed/links.ts', loader, {
    'anybody’s link becomes a form': ['[webAddress(link.href), ...relays].every', 'relays.every'],
    'anybody’s relay says what an address holds': [
      '[webAddress(link.href), ...relays].every',
      '[webAddress(link.href)].every',
    ],
    'a link inside a widget becomes a widget': [
      'link.parentElement?.closest(nouns.map((noun) => `arengo-${noun}`).join())',
      'link.parentElement === null',
    ],
    'the options of the link go into the address': ["  address.hash = '';\n", ''],
    'two elements share an id': ["    fallback.removeAttribute('id');\n", ''],
    'of several nouns the first is guessed': ['noun === undefined || fits.length > 1', 'noun === undefined'],
    'words beside the link are hidden with it': [
      'paragraph?.textContent.trim() === link.textContent.trim() && paragraph.children.length === 1',
      'paragraph?.children.length === 1',
    ],
    'a fragment may set any attribute': [
      'new Map<string, string>(optionsIn(fragment))',
      'new Map<string, string>([...fragment])',
    ],
  }),
  ...breaking('src/embed/loader.ts', loader, {
    'two copies of the script both work': ['if (first) {', 'if (first === address) {'],
    'what is far below is fetched at once': ['> 2 * innerHeight', '> 200 * innerHeight'],
    'what comes later and deeper is not seen': ['{childList: true, subtree: true}', '{childList: true}'],
  }),
];
