import type {LitElement, ReactiveController} from 'lit';
import {html, nothing} from 'lit';
import {FileKeeper} from '../../../controllers/file-keeper.ts';
import type {FileWords} from '../../../messages/files.ts';
import {mostAttachedBytes} from '../../../model/draft-file.ts';
import {fieldName} from '../../../model/form.ts';
import {walk} from '../../../model/item.ts';
import type {KeptFile} from '../../../model/kept-file.ts';
import {isWhole, keptFile, keptFiles} from '../../../model/kept-file.ts';
import type {AnswerError} from '../../../model/problem.ts';
import {notice} from '../../../parts/notice.ts';
import type {Answering} from '../answering.ts';
import type {Attached, Packed} from './attached.ts';
import {fromBase64, toBase64} from './base64.ts';
import {mediaTypeOf} from './chosen.ts';

import {Run} from './run.ts';

/** The files of a response: on this device, on their way, arrived. One for all questions of a form. */
export class Attachments implements Attached, ReactiveController {
  /** The words of whoever drew last. */
  t: FileWords | undefined;
  isSettling = false;
  /** What is to be drawn again when a file of a question goes on. */
  readonly drawers = new Map<string, () => unknown>();
  readonly #runs = new Map<string, Run>();
  #keeping: {readonly address: string; readonly files: FileKeeper} | undefined;
  readonly #host: LitElement;
  readonly #answering: Answering;
  /** One file after the other: on a bad network, one that arrives is worth more than three that are halfway. */
  #line: Promise<unknown> = Promise.resolve();
  #isUnsettled = false;

  constructor(host: LitElement, answering: Answering) {
    this.#host = host;
    this.#answering = answering;
    host.addController(this);
    void this.#sweep();
  }

  /** What keeps the bytes of the files of this consultation. */
  get #keeper(): FileKeeper {
    const {address = '', isKept = false} = this.#answering.of ?? {};
    if (this.#keeping?.address !== address) this.#keeping = {address, files: new FileKeeper(address, isKept)};
    return this.#keeping.files;
  }

  hostConnected() {
    addEventListener('online', this.#redraw);
    addEventListener('offline', this.#redraw);
  }

  hostDisconnected() {
    removeEventListener('online', this.#redraw);
    removeEventListener('offline', this.#redraw);
  }

  /** The files of a question, in the order they were chosen. */
  of(linkId: string): readonly KeptFile[] {
    return keptFiles(this.#answering.typed.get(fieldName(linkId)) ?? []);
  }

  /** Where a file stands; one that was found on arrival goes on by itself. */
  runOf(linkId: string, file: KeptFile): Run {
    return this.#runs.get(file.key) ?? this.#begin(linkId, file);
  }

  /** Take files that were chosen and found right. */
  add(linkId: string, files: readonly File[]) {
    const taken = files.map((file) => {
      const sheet = {name: file.name, mediaType: mediaTypeOf(file), bytes: file.size};
      return {bytes: file, kept: keptFile({key: crypto.randomUUID(), ...sheet})};
    });
    // Named in the draft before it lies on the device: another tab sweeps away what nobody names.
    this.#write(linkId, [...this.of(linkId), ...taken.map(({kept}) => kept)]);
    for (const {bytes, kept} of taken) {
      void this.#keeper.keep(kept.key, bytes);
      this.#begin(linkId, kept);
    }
  }

  /** Take a file out, here and on the server. */
  remove(linkId: string, {key}: KeptFile) {
    const file = this.of(linkId).find((one) => one.key === key);
    this.#write(
      linkId,
      this.of(linkId).filter((one) => one.key !== key),
    );
    this.#forget(file ? [file] : [], true);
  }

  async settle(linkIds: ReadonlySet<string>): Promise<readonly AnswerError[]> {
    this.#isUnsettled = false;
    if (this.#missing(linkIds).length > 0) {
      this.isSettling = true;
      this.#host.requestUpdate();
      for (const {linkId, file} of this.#missing(linkIds)) this.runOf(linkId, file).goOn();
      // Files may come and go meanwhile.
      for (let runs = this.#going(linkIds); runs.length > 0; runs = this.#going(linkIds))
        await Promise.race(runs.map(({over}) => over));
      this.isSettling = false;
    }
    const missing = new Set(this.#missing(linkIds).map(({linkId}) => linkId));
    this.#isUnsettled = missing.size > 0;
    this.#host.requestUpdate();
    return [...missing].map((linkId) => ({linkId, code: 'fileGone'}));
  }

  lose(errors: readonly AnswerError[]) {
    for (const {linkId, code} of errors)
      if (code === 'fileGone') {
        const files = this.of(linkId).map(keptFile);
        this.#write(linkId, files);
        for (const file of files) this.#begin(linkId, file);
      }
  }

  clear(isSent: boolean) {
    this.#forget(
      [...this.#all()].map(({file}) => file),
      !isSent,
    );
    this.isSettling = false;
    // Also those of older versions of the questions, whose drafts went with this one.
    if (!isSent) void this.#sweep();
  }

  async pack(): Promise<Packed> {
    const files: [string, string][] = [];
    let bytes = 0;
    for (const {file} of this.#all()) {
      const blob = await this.#keeper.read(file.key);
      bytes += blob?.size ?? 0;
      if (bytes > mostAttachedBytes)
        return {files: undefined, said: this.t?.tooLargeForDraft(mostAttachedBytes)};
      if (blob) files.push([file.key, await toBase64(blob)]);
    }
    return files.length === 0 ? {files: undefined} : {files, said: this.t?.inDraft(files.length)};
  }

  async unpack(files: Packed['files'] = []) {
    for (const run of this.#runs.values()) run.pause();
    this.#runs.clear();
    for (const [key, text] of files) {
      const blob = fromBase64(text);
      if (blob) await this.#keeper.keep(key, blob);
    }
  }

  said(): unknown {
    if (!this.t || !(this.isSettling || this.#isUnsettled)) return nothing;
    const {settling, settlingOffline, unsettled} = this.t;
    const words = !this.isSettling ? unsettled : navigator.onLine ? settling : settlingOffline;
    return html`<div role="status">${notice('info', words)}</div>`;
  }

  #begin(linkId: string, file: KeptFile): Run {
    const {of} = this.#answering;
    const run = new Run(file, {
      source: of?.source,
      linkId,
      questionnaireVersion: of?.questionnaire.version ?? '',
      bytes: () => this.#keeper.read(file.key),
      turn: (go) => (this.#line = this.#line.then(go)),
      changed: (change) => this.#update(linkId, file.key, change),
      moved: () => void this.drawers.get(linkId)?.(),
    });
    this.#runs.set(file.key, run);
    // Not while the form is being drawn.
    queueMicrotask(() => this.#runs.get(file.key) === run && run.goOn());
    return run;
  }

  #update(linkId: string, key: string, change: Partial<KeptFile>) {
    this.#write(
      linkId,
      this.of(linkId).map((file) => (file.key === key ? {...file, ...change} : file)),
    );
  }

  #write(linkId: string, files: readonly KeptFile[]) {
    this.#answering.write([[fieldName(linkId), files.map((file) => JSON.stringify(file))]]);
  }

  #forget(files: readonly KeptFile[], isDiscarded: boolean) {
    for (const file of files) {
      this.#runs.get(file.key)?.pause();
      this.#runs.delete(file.key);
      if (isDiscarded && file.upload !== undefined) void this.#discard(file.upload);
    }
    void this.#keeper.delete(files.map(({key}) => key));
  }

  async #discard(address: string) {
    // Without a network it expires.
    const uploads = await this.#answering.of?.source.uploads?.().catch(() => undefined);
    await uploads?.discard(address);
  }

  *#all() {
    for (const {linkId, type} of walk(this.#answering.of?.questionnaire.items ?? []))
      if (type === 'file') for (const file of this.of(linkId)) yield {linkId, file};
  }

  #missing(linkIds: ReadonlySet<string>) {
    return [...this.#all()].filter(({linkId, file}) => linkIds.has(linkId) && !isWhole(file));
  }

  #going(linkIds: ReadonlySet<string>): readonly Run[] {
    return this.#missing(linkIds)
      .map(({linkId, file}) => this.runOf(linkId, file))
      .filter(({isGoing}) => isGoing);
  }

  /** Delete the files of drafts that are gone. */
  async #sweep() {
    const {address, isKept} = this.#answering.of ?? {};
    if (address === undefined || !isKept) return;
    try {
      const drafts = Object.entries(localStorage).filter(([name]) => name.startsWith(`arengo:${address}:`));
      await this.#keeper.sweep((key) => drafts.some(([, draft]) => String(draft).includes(key)));
    } catch {
      // Storage is refused here: then there is nothing in it either.
    }
  }

  readonly #redraw = () => {
    for (const draw of this.drawers.values()) draw();
    if (this.isSettling) this.#host.requestUpdate();
  };
}
