import type {Palette} from './colours.ts';
import {enough} from './colours.ts';
import type {Composition} from './composition.ts';
import type {Examination} from './examine.ts';
import {isPinned, isThisComputer} from './loader-address.ts';
import type {Script, Way} from './markup.ts';
import {hasScriptLine, unsaid, usesLoader} from './markup.ts';
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
  around: {readonly origin: string; readonly isTable: boolean; readonly way: Way; readonly script: Script},
  words: ComposerWords,
): readonly Check[] {
  const {checks, colours} = words;
  const {src} = composition;
  const isHere = isThisComputer(src);
  const left = unsaid(around.way, composition);
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
    ...(left.length > 0 ? [note(checks.onlyInTag(left))] : []),
    ...ofLoader(around.way, around.script, checks),
    ...contrastOf(palette, colours),
    ...(found.noun === 'agenda' ? [note(checks.personal)] : []),
  ];
}

/** What is known of the address of the script, for a way that has one. */
function ofLoader(way: Way, {loader, integrity}: Script, checks: ComposerWords['checks']): readonly Check[] {
  if (!usesLoader(way)) return [];
  const isHere = isThisComputer(loader);
  const isPlain = loader.startsWith('http:') && !isHere;
  return [
    ...(isHere ? [note(checks.loaderOnThisComputer)] : isPlain ? [note(checks.loaderNotSecure)] : []),
    ...(!hasScriptLine(way)
      ? []
      : !isPinned(loader)
        ? [note(checks.notPinned)]
        : integrity !== undefined
          ? [good(checks.integrity)]
          : // A secure page cannot read it either, and the cure for that is said already.
            isPlain
            ? []
            : [note(checks.noIntegrity)]),
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
