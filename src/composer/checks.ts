import type {Palette} from './colours.ts';
import {enough} from './colours.ts';
import type {Composition} from './composition.ts';
import {onlyInTag} from './composition.ts';
import type {Examination} from './examine.ts';
import type {ComposerWords} from './words.ts';

/** One thing that was looked at, in words. */
export type Check = {readonly is: 'good' | 'note'; readonly text: string};

const good = (text: string): Check => ({is: 'good', text});
const note = (text: string): Check => ({is: 'note', text});

/** What is known of a composition whose data were read. */
export function checksOf(
  composition: Composition,
  found: Extract<Examination, {is: 'ready'}>,
  palette: Palette,
  around: {readonly origin: string; readonly hasIntegrity: boolean; readonly isTable: boolean},
  words: ComposerWords,
): readonly Check[] {
  const {checks, colours} = words;
  const {src} = composition;
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(src).hostname);
  const tagOnly = onlyInTag(composition);
  return [
    good(checks.read(found.count)),
    ...(found.unreadable > 0 || found.rows.length > 0
      ? [note(checks.unreadable(found.unreadable, found.rows))]
      : []),
    ...(around.isTable
      ? [note(checks.notPlaced)]
      : [
          ...(isHere ? [note(checks.onThisComputer)] : []),
          ...(src.startsWith('https:') ? [good(checks.secure)] : isHere ? [] : [note(checks.notSecure)]),
          new URL(src).origin === around.origin ? note(checks.sameOrigin) : good(checks.allowed),
        ]),
    ...(tagOnly.length > 0 ? [note(checks.onlyInTag(tagOnly))] : []),
    around.hasIntegrity ? good(checks.integrity) : note(checks.noIntegrity),
    ...contrastOf(palette, colours),
    ...(found.noun === 'agenda' ? [note(checks.personal)] : []),
  ];
}

function contrastOf(
  {onPage, onButton, darkened}: Palette,
  words: ComposerWords['colours'],
): readonly Check[] {
  if (onPage === undefined || onButton === undefined) return [];
  const said = (value: number) => (value >= enough ? good : note);
  return [
    said(onPage)(words.onPage(words.ratio(onPage), onPage >= enough)),
    ...(darkened === undefined ? [] : [good(words.darkened(darkened))]),
    said(onButton)(words.onButton(words.ratio(onButton), onButton >= enough)),
  ];
}
