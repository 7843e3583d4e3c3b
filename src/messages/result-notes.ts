import type {Figure} from '../model/figure.ts';
import type {Results} from '../model/results.ts';
import type {ResultsWords} from './results.ts';

type Kind = Figure['result']['changes'][number]['kind'];
type Known = keyof ResultsWords['change'];

const isKnown = (kind: Kind): kind is Known => !kind.startsWith('other:');

/** What is said of a question before its figures: how many answered, how its shares are meant, how it changed. */
export function notesBefore(t: ResultsWords, {result, item, isGone}: Figure): readonly string[] {
  const {answered, asked, changes} = result;
  const isSeveral = item?.type === 'choices' || (item?.type === 'matrix' && item.multiple === true);
  return [
    ...(answered === undefined ? [] : [t.answered(answered, asked)]),
    ...(isSeveral && answered !== 0 ? [t.several] : []),
    ...(item?.type === 'ranking' && answered !== 0 ? [t.ranking] : []),
    ...(isGone && item && !changes.some(({kind}) => kind === 'removed') ? [t.removedNow] : []),
    ...changes.map(({kind, version}) => (isKnown(kind) ? t.change[kind](version) : t.changed(version))),
  ];
}

/** What is said below them: what is kept back, in final results or before. */
export function notesAfter(t: ResultsWords, {result, item}: Figure, isFinal = false): readonly string[] {
  const isBare = result.counts.length === 0 && result.points.length === 0;
  const isText = item?.type === 'text' || item?.type === 'paragraph';
  return [
    ...(result.hidden ? [isBare ? t.allHidden(isFinal) : t.hidden] : []),
    ...(isText && result.texts.length === 0 && result.answered !== 0 ? [t.noTexts] : []),
  ];
}

/** What is said of all results: how many, until when, by which ways, of which versions. */
export function headOf(
  t: ResultsWords,
  {respondents, byChannel, byVersion, final}: Results,
  asOf: string,
): readonly string[] {
  const list = (label: string, counts: Readonly<Record<string, number>>, name: (key: string) => string) => {
    const parts = Object.entries(counts).map(
      ([key, count]) => `${name(key)} ${t.cell({is: 'people', count})}`,
    );
    return parts.length > 0 ? [`${label}: ${parts.join(', ')}`] : [];
  };
  const channels = new Map<string, string>(Object.entries(t.channel));
  return [
    t.respondents(respondents),
    t.asOf(asOf),
    ...(final ? [t.final] : []),
    ...list(t.channels, byChannel, (key) => channels.get(key) ?? key),
    ...list(t.versions, byVersion, t.version),
  ];
}
