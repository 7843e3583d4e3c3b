import type {Noun} from '../model/noun.ts';
import type {Way} from './markup.ts';
import type {PasteFault} from './pasted.ts';

/** Languages that the composer itself is written in. */
export const composerLanguages = ['it', 'de', 'en'] as const;
export type ComposerLanguage = (typeof composerLanguages)[number];

/** Why nothing is shown, beyond what was pasted. */
export type Trouble =
  | PasteFault
  | 'mixed'
  | 'notAllowed'
  | 'login'
  | 'unreachable'
  | 'missing'
  | 'notOurs'
  | 'unavailable'
  | 'unreadable'
  | 'unsupported'
  | 'noScript';

/** What is wrong, and what helps. */
export type Explained = {readonly what: string; readonly cure: string};

/** What the texts to copy are about. */
export type Facts = {
  readonly way: Way;
  readonly noun: Noun;
  /** The whole `<script>` element; absent where the template needs none. */
  readonly script: string | undefined;
  /** One directive a line. */
  readonly policy: string;
  /** Origin of the script, or of the page in a frame; absent: the site's own. */
  readonly home: string | undefined;
  /** Origins of the data, as somebody allows them. */
  readonly allowed: readonly string[];
  /** Origins that browsers ask for the data. */
  readonly origins: readonly string[];
  readonly hasIntegrity: boolean;
  /** Responses can be sent from there. */
  readonly sends: boolean;
  /** Drafts, answers and receipts stay on the device. */
  readonly keeps: boolean;
};

/** All words of the composer; a language that lacks one does not compile. */
export type ComposerWords = {
  readonly language: ComposerLanguage;
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly chooseLanguage: string;
  readonly skip: string;
  readonly paste: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    readonly show: string;
    readonly file: string;
    readonly example: string;
    /** Where a table that was pasted or opened is going to be. */
    readonly place: string;
    readonly placeHint: string;
  };
  readonly asking: string;
  /** "Trovato: agenda, 12 voci." */
  readonly found: (noun: Noun, count: number) => string;
  /** What was pasted was more, or something else, than an address. */
  readonly from: Readonly<Record<'calendar' | 'snippet' | 'embed' | 'widget', string>>;
  readonly choose: {readonly heading: string; readonly unclear: string};
  readonly nouns: Readonly<Record<Noun, string>>;
  readonly problem: string;
  readonly cure: string;
  readonly troubles: Readonly<Record<Trouble, Explained>>;
  /** Name of the disclosure with the cause for whoever runs the server. */
  readonly technical: string;
  readonly tryHttps: string;
  readonly look: {
    readonly heading: string;
    readonly unset: string;
    readonly language: string;
    readonly languageHint: string;
    readonly more: string;
    readonly text: string;
    readonly textHint: string;
    readonly preview: string;
    readonly previewHint: string;
    /** What a consultation in the preview does in earnest. */
    readonly previewSends: string;
    readonly notSent: string;
  };
  /** Labels of options, by attribute. */
  readonly options: Readonly<Record<string, string>>;
  /** Labels of their values, by attribute, or by `*` for any; what has none stands as it is. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly colours: {
    readonly heading: string;
    readonly chosen: string;
    readonly own: string;
    readonly pasted: string;
    readonly pastedHint: string;
    readonly rule: string;
    /** Contrast as `4,6:1`. */
    readonly ratio: (value: number) => string;
    readonly onPage: (ratio: string, isEnough: boolean) => string;
    readonly onButton: (ratio: string, isEnough: boolean) => string;
    readonly darkened: (colour: string) => string;
    readonly unknown: string;
  };
  readonly checks: {
    readonly heading: string;
    readonly good: string;
    readonly note: string;
    readonly read: (count: number) => string;
    readonly unreadable: (count: number, rows: readonly number[]) => string;
    readonly secure: string;
    readonly onThisComputer: string;
    readonly notSecure: string;
    readonly allowed: string;
    readonly sameOrigin: string;
    readonly notPlaced: string;
    readonly onlyInTag: (names: readonly string[]) => string;
    readonly integrity: string;
    readonly notPinned: string;
    readonly noIntegrity: string;
    readonly loaderOnThisComputer: string;
    readonly loaderNotSecure: string;
    readonly personal: string;
  };
  readonly leaves: {
    readonly heading: string;
    /** Without an origin, from the site itself. */
    readonly script: (origin: string | undefined) => string;
    readonly data: (origin: string) => string;
    readonly nothing: string;
    readonly noCookie: string;
    readonly drafts: string;
  };
  readonly copy: {
    readonly heading: string;
    readonly way: string;
    readonly ways: Readonly<Record<Way, string>>;
    readonly hints: Readonly<Record<Way, string>>;
    readonly loader: string;
    readonly loaderHint: string;
    /** The script is to come from elsewhere than this page. */
    readonly loaderElsewhere: (origin: string) => string;
    readonly once: string;
    readonly here: string;
    readonly address: string;
    /** Followed by the name of the text for those who hear it. */
    readonly button: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly undo: string;
    readonly share: string;
    readonly shareHint: string;
  };
  readonly footer: string;
};

/** The texts to copy; they come when there is something to copy them for. */
export type ComposerTexts = {
  readonly heading: string;
  readonly lead: string;
  readonly supplier: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly supplierText: (facts: Facts) => string;
  readonly privacyText: (facts: Facts) => string;
  readonly accessibilityText: (facts: Facts) => string;
};
