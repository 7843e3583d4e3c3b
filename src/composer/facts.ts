import type {Composition} from './composition.ts';
import {askedOrigins, dataOrigins, isThroughRelay} from './composition.ts';
import type {Script, Way} from './markup.ts';
import {hasScriptLine, policyLines, scriptLine, unsaid, usesLoader} from './markup.ts';
import type {Facts} from './words.ts';

/** What the texts to copy are about. */
export function factsOf(way: Way, composition: Composition, script: Script): Facts {
  const {noun, options} = composition;
  const view = options.get('view') ?? 'form';
  // Lists and cards lead to where it is answered; a relay takes nothing to send on.
  const sends = noun === 'consultation' && view === 'form' && !isThroughRelay(composition);
  const isOff = options.get('drafts') === 'off' && !unsaid(way, composition).includes('drafts');
  return {
    way,
    noun,
    script: hasScriptLine(way) ? scriptLine(script, composition) : undefined,
    policy: policyLines(way, composition, script).join('\n'),
    home: usesLoader(way) ? new URL(script.loader).origin : undefined,
    allowed: dataOrigins(composition),
    origins: askedOrigins(composition),
    hasIntegrity: hasScriptLine(way) && script.integrity !== undefined,
    sends,
    keeps: sends && !isOff,
  };
}
