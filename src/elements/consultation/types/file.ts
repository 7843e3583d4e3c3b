import {html, nothing} from 'lit';
import type {FileWords} from '../../../messages/files.ts';
import {checkFiles} from '../../../model/checks/file.ts';
import {mostFileBytes} from '../../../model/file.ts';
import {fieldName} from '../../../model/form.ts';
import type {Item} from '../../../model/item.ts';
import type {KeptFile} from '../../../model/kept-file.ts';
import type {Problem} from '../../../model/problem.ts';
import {describedBy, field} from '../../../parts/field.ts';
import {Attachments} from './attachments.ts';
import {refusalOf} from './chosen.ts';
import type {Asked, Control, Desk, RareType} from './control.ts';
import {styles} from './file-styles.ts';
import type {Run} from './run.ts';

/** Files to be attached: chosen or dropped, uploaded at once, each with its own progress and its own way out. */
export const file: RareType<'files'> = {
  check: checkFiles,
  styles,
  // Files that were found in a draft go on, whichever step is shown.
  begin: (host, answering) => void (answering.attached ??= new Attachments(host, answering)),
  control: (desk) => new Files(desk),
};

/** At these percents, and not at each byte, whoever does not see the bar is told. */
const quarters = [25, 50, 75];

class Files implements Control<'files'> {
  readonly #desk: Desk;
  readonly #attachments: Attachments;
  /** Why the last files were not taken. */
  #refused: readonly string[] = [];
  /** What was last told to whoever hears. */
  #said = '';
  readonly #told = new Map<string, number>();
  #isOver = false;
  #isTakenOver = false;

  constructor(desk: Desk) {
    const {host, answering} = desk;
    const {attached} = answering;
    this.#desk = desk;
    this.#attachments = attached instanceof Attachments ? attached : new Attachments(host, answering);
  }

  hints({item, t}: Omit<Asked<'files'>, 'of'>) {
    return [t.takes(item.accept, item.maxBytes ?? mostFileBytes, item.maxFiles ?? 1), t.sentAtOnce];
  }

  draw(asked: Asked<'files'>) {
    const {item, of, t} = asked;
    const {linkId, accept, maxFiles = 1} = item;
    this.#attachments.t = t;
    this.#attachments.drawers.set(linkId, this.#desk.redraw);
    this.#takeOver(asked);
    const files = this.#attachments.of(linkId);
    return field(
      of,
      html`<div
          class=${this.#isOver ? 'drop over' : 'drop'}
          @dragenter=${(event: DragEvent) => this.#hover(event, true)}
          @dragover=${(event: DragEvent) => this.#hover(event, true)}
          @dragleave=${(event: DragEvent) => this.#hover(event, false)}
          @drop=${(event: DragEvent) => this.#drop(event, asked)}
        >
          <input
            part="input"
            type="file"
            id=${of.id}
            name=${fieldName(linkId, 'file')}
            accept=${accept?.join(',') ?? nothing}
            ?multiple=${maxFiles > 1}
            aria-invalid=${of.error === undefined ? nothing : 'true'}
            aria-describedby=${describedBy(of)}
            @input=${(event: Event) => event.stopPropagation()}
            @change=${(event: Event) => this.#choose(event, asked)}
          />
          <span class="hint" aria-hidden="true">${t.drop}</span>
        </div>
        <div role="alert">
          ${this.#refused.map((words) => html`<p part="error" class="error">${words}</p>`)}
        </div>
        ${
          files.length === 0
            ? nothing
            : html`<ul class="files" aria-label=${t.list}>
                ${files.map((one, index) => this.#row(asked, one, index))}
              </ul>`
        }
        <p class="visually-hidden" role="status">${this.#news(t, linkId, files)}</p>`,
    );
  }

  #row({item, of, t}: Asked<'files'>, file: KeptFile, index: number) {
    const run = this.#attachments.runOf(item.linkId, file);
    const {percent, state} = run;
    const isUnderWay = ['waiting', 'uploading', 'paused'].includes(state.is);
    const remove = () => this.#remove(item, of.id, file, index, t);
    return html`<li part="file" class="file">
      <div class="about">
        <bdi>${file.name}</bdi> (${t.size(file.bytes)})
        ${
          isUnderWay
            ? html`<progress max="100" .value=${percent} aria-label=${file.name}>${percent}%</progress>`
            : nothing
        }
        <div class=${isFault(run) ? 'error' : 'hint'}>${stateOf(t, run, file)}</div>
      </div>
      ${
        state.is === 'whole' || state.is === 'lost'
          ? nothing
          : button(
              `${of.id}-go-${index}`,
              run.isGoing ? t.pause : state.is === 'paused' ? t.goOn : t.retry,
              file.name,
              () => (run.isGoing ? run.pause() : run.goOn()),
            )
      }
      ${button(`${of.id}-remove-${index}`, isUnderWay ? t.cancel : t.remove, file.name, remove)}
    </li>`;
  }

  #choose({currentTarget}: Event, asked: Asked<'files'>) {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    this.#take(asked, [...(currentTarget.files ?? [])]);
    // What it shows is then in the list, and the same file can be chosen again.
    currentTarget.value = '';
  }

  #hover(event: DragEvent, isOver: boolean) {
    if (!event.dataTransfer?.types.includes('Files') || isOff(event)) return;
    event.preventDefault();
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    void this.#desk.redraw();
  }

  #drop(event: DragEvent, asked: Asked<'files'>) {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0 || isOff(event)) return;
    event.preventDefault();
    this.#isOver = false;
    this.#take(asked, files);
  }

  /** Take what fits; of what does not, say why. */
  #take({item, t}: Asked<'files'>, files: readonly File[]) {
    const {linkId, maxFiles = 1} = item;
    const free = maxFiles - this.#attachments.of(linkId).length;
    const judged = files.map((one) => ({one, refusal: refusalOf(t, item, one)}));
    const right = judged.filter(({refusal}) => refusal === undefined).map(({one}) => one);
    this.#refused = [
      ...judged.flatMap(({refusal}) => refusal ?? []),
      ...(right.length > free ? [t.tooMany(maxFiles)] : []),
    ];
    this.#attachments.add(linkId, right.slice(0, Math.max(0, free)));
    void this.#desk.redraw();
  }

  /** What was chosen in the page before the widget came. */
  #takeOver(asked: Asked<'files'>) {
    if (this.#isTakenOver) return;
    this.#isTakenOver = true;
    const name = CSS.escape(fieldName(asked.item.linkId));
    const before = this.#desk.host.querySelector<HTMLInputElement>(`input[type=file][name=${name}]`);
    const files = [...(before?.files ?? [])];
    if (files.length > 0) queueMicrotask(() => this.#take(asked, files));
  }

  #remove({linkId}: Item, id: string, file: KeptFile, index: number, t: FileWords) {
    this.#attachments.remove(linkId, file);
    this.#refused = [];
    this.#said = t.removedOf(file.name);
    const {host, redraw} = this.#desk;
    void redraw().then(() => {
      const root = host.shadowRoot;
      // The button that was pressed is gone: the next file's, or where another one is chosen.
      (root?.getElementById(`${id}-remove-${index}`) ?? root?.getElementById(id))?.focus();
    });
  }

  /** What has happened since, in words: at a quarter, a half, three quarters, and when it has arrived. */
  #news(t: FileWords, linkId: string, files: readonly KeptFile[]): string {
    for (const file of files) {
      const {state, percent} = this.#attachments.runOf(linkId, file);
      const before = this.#told.get(file.key);
      const at = state.is === 'whole' ? 100 : (quarters.findLast((quarter) => quarter <= percent) ?? 0);
      if (at === before) continue;
      this.#told.set(file.key, at);
      // What had arrived before anybody came is no news.
      if (at === 100 && before !== undefined) this.#said = t.uploadedOf(file.name);
      else if (at > 0 && at < 100) this.#said = t.progressOf(file.name, at);
    }
    return this.#said;
  }
}

function button(id: string, label: string, name: string, press: () => unknown) {
  return html`<button type="button" part="button" class="secondary" id=${id} @click=${press}>
    ${label}<span class="visually-hidden"> ${name}</span>
  </button>`;
}

/** Nothing may be changed while the response is on its way. */
const isOff = ({currentTarget}: Event) =>
  currentTarget instanceof Element && currentTarget.closest('fieldset:disabled') !== null;

const isFault = ({state: {is}}: Run) => is === 'failed' || is === 'refused' || is === 'lost';

/** Where a file stands, in words. */
function stateOf(t: FileWords, {state, percent}: Run, file: KeptFile): string {
  switch (state.is) {
    case 'whole':
      return t.uploaded;
    case 'lost':
      return t.lost;
    case 'failed':
      return state.status === 429 ? t.refused.tooMany : state.status === 507 ? t.refused.full : t.failed;
    case 'paused':
      return t.paused(percent);
    case 'refused':
      return refusedIn(t, state.problem, file);
    default:
      if (!navigator.onLine) return t.offline(percent);
      return state.is === 'waiting' ? t.waiting : t.uploading(percent);
  }
}

function refusedIn(t: FileWords, {code, errors}: Problem, {name, bytes}: KeptFile): string {
  const [error] = errors;
  if (error?.code === 'fileType') return t.notWhatItSays(name);
  if (error?.code === 'fileSize') return t.tooLarge(name, bytes, Number(error.limit));
  return code === 'notOpen' ? t.refused.notOpen : t.refused.other;
}
