import {first, questionsWith, type Questions} from '../content/questionnaire.ts';
import {Visit, type Taken, type Traced} from '../lab/browser.ts';
import type {Lab} from '../lab/lab.ts';
import {inRounds, rowsOf} from '../lab/rounds.ts';
import {stageForms, stageSteps, type Staged} from '../lab/stage.ts';
import {median} from '../report/ratio.ts';
import type {Section} from '../report/table.ts';

type Answered = {
  readonly shown: Taken;
  /** The first answer that shows the waiting questions, and the ones after it that hide and show them. */
  readonly firstTurn: Traced;
  readonly turn: Traced;
  readonly letter: Traced;
};

/** The same questionnaires: how soon they are there, and what an answer and a letter cost. */
export async function form(lab: Lab): Promise<Section> {
  const {size, say} = lab;
  const {questions: few, manyQuestions: many, waiting, again, rounds, slowRounds, slowdown} = size;
  const questions = questionsWith(few);
  const bigger = questionsWith(many, waiting);
  const contenders = stageForms(lab, questions);
  const biggerContenders = stageForms(lab, bigger);

  say(`form: first render of ${few} questions`);
  const shown = await inRounds(contenders, rounds, show(lab, questions.last, 1));
  const shownSlowly = await inRounds(contenders, slowRounds, show(lab, questions.last, slowdown));
  const firstStep = await inRounds(stageSteps(lab, questions), rounds, show(lab, questions.lastOfFirst, 1));
  say(`form: answers among ${many} questions`);
  const answered = await inRounds(biggerContenders, rounds, answer(lab, bigger, 1));
  const answeredSlowly = await inRounds(biggerContenders, slowRounds, answer(lab, bigger, slowdown));

  const slowly = `at 1/${slowdown} of the speed`;
  const turn = `an answer shows or hides ${waiting} of ${many} questions`;
  const letter = `a letter typed among ${many} questions`;
  return {
    title: 'The same questionnaire',
    notes: [
      `From the moment when every script has run and the content is in hand as JSON text. *Painted* is until a frame with the last control has been drawn, on a screen of 60 Hz: some of it is waiting for the screen. *Work* is the processor time of the page's main thread for script, style, layout and painting; *script* is the script alone. What a script makes as it is loaded does not count, for nobody: of ours that is also the first date format of the language.`,
      `The questions are generated once, of mixed types in groups of ten, and put into each format. All are on one page, except *in steps*: there each shows one group at a time, as ours does by itself. JSON Forms' own controls have no list of checkboxes, so it gets a checkbox for each option; it checks every answer as it is given, the other two when they are sent. We check the whole content against its schema when it comes, and keep every letter as a draft on the device; the other two do neither.`,
      `An answer is a click of the mouse, sent to the browser from outside. *First* is the first one in a page, the others are ${again} more in the same page. SurveyJS takes a text over when its field is left, so a typed letter costs it next to nothing.`,
    ],
    rows: [
      ...rowsOf(`${few} questions, painted`, 'ms', shown, ({painted}) => painted),
      ...rowsOf(`${few} questions, work`, 'ms', shown, ({work}) => work),
      ...rowsOf(`${few} questions, painted, ${slowly}`, 'ms', shownSlowly, ({painted}) => painted),
      ...rowsOf(`${few} questions in steps, the first painted`, 'ms', firstStep, ({painted}) => painted),
      ...rowsOf(`${few} questions in steps, work for the first`, 'ms', firstStep, ({work}) => work),
      ...rowsOf(`${many} questions, painted`, 'ms', answered, (one) => one.shown.painted),
      ...rowsOf(`${many} questions, work`, 'ms', answered, (one) => one.shown.work),
      ...rowsOf(`${turn}, first, script`, 'ms', answered, (one) => one.firstTurn.script),
      ...rowsOf(`${turn}, script`, 'ms', answered, (one) => one.turn.script),
      ...rowsOf(`${turn}, work`, 'ms', answered, (one) => one.turn.work),
      ...rowsOf(`${turn}, painted`, 'ms', answered, (one) => one.turn.painted),
      ...rowsOf(`${turn}, painted, ${slowly}`, 'ms', answeredSlowly, (one) => one.turn.painted),
      ...rowsOf(`${letter}, script`, 'ms', answered, (one) => one.letter.script),
      ...rowsOf(`${letter}, painted, ${slowly}`, 'ms', answeredSlowly, (one) => one.letter.painted),
    ],
  };
}

function show({browser}: Lab, last: string, speed: number) {
  return ({page, content}: Staged): Promise<Taken> =>
    Visit.to(
      browser,
      page,
      async (visit) => {
        await visit.ready(content);
        return visit.show(last);
      },
      speed,
    );
}

function answer({browser, size}: Lab, {last, waiting, text}: Questions, speed: number) {
  // Slowed down it takes long enough as it is.
  const again = speed > 1 ? 2 : size.again;
  return ({page, content}: Staged): Promise<Answered> =>
    Visit.to(
      browser,
      page,
      async (visit) => {
        await visit.ready(content);
        const shown = await visit.show(last);
        const turn = (isShown: boolean) =>
          visit.press(first.linkId, isShown ? first.shows : first.hides, waiting, isShown);
        const firstTurn = await turn(true);
        const turns: Traced[] = [];
        for (let time = 0; time < again; time += 1) turns.push(await turn(time % 2 === 1));
        await visit.focus(text);
        const letters: Traced[] = [];
        for (const letter of 'piazza'.slice(0, again)) letters.push(await visit.type(letter));
        return {shown, firstTurn, turn: middle(turns), letter: middle(letters)};
      },
      speed,
    );
}

function middle(many: readonly Traced[]): Traced {
  const of = (number: (one: Traced) => number) => median(many.map(number));
  return {painted: of(({painted}) => painted), work: of(({work}) => work), script: of(({script}) => script)};
}
