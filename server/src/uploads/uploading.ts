import type {Consultation} from '../../../src/model/consultation.ts';
import {statusOf} from '../../../src/model/consultation.ts';
import type {NamedFile} from '../../../src/model/file.ts';
import {fileFault} from '../../../src/model/file.ts';
import type {Item} from '../../../src/model/item.ts';
import {walk} from '../../../src/model/item.ts';
import type {AnswerError} from '../../../src/model/problem.ts';
import type {FileAnswer} from '../../../src/model/rare-values.ts';
import {Refused} from '../problems.ts';
import {quotaKeeper} from '../quotas.ts';
import {randomText} from '../receipt.ts';
import type {Settings} from '../settings.ts';
import type {Store} from '../store/store.ts';
import type {Upload} from '../store/uploads.ts';
import {chunksOf} from './chunks.ts';
import {fileName} from './file-name.ts';
import {isWhatItSays, mediaTypeOf} from './sniff.ts';
import {Turns} from './turns.ts';

/** A file that somebody wants to upload. */
export type Announced = {
  readonly consultation: string;
  /** Absent: today's. */
  readonly questionnaireVersion?: string | undefined;
  readonly linkId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Whose quota it counts against. */
  readonly address: string | undefined;
};

/** An upload, and how many of its bytes have come. */
export type Progress = {readonly upload: Upload; readonly received: number};

/** Files on their way to a response. Everything that is refused is thrown as `Refused`. */
export class Uploading {
  readonly #store: Store;
  readonly #settings: Settings;
  readonly #take;
  readonly #turns = new Turns();

  constructor(store: Store, settings: Settings) {
    this.#store = store;
    this.#settings = settings;
    this.#take = quotaKeeper(settings.now);
  }

  /** Make room for a file: all that can be known before its first byte is checked here. */
  async begin(announced: Announced, id = randomText(16)): Promise<Upload> {
    const {consultation, linkId, bytes, address} = announced;
    const {uploads} = this.#settings;
    const item = await this.#question(announced);
    const mediaType = mediaTypeOf(announced.mediaType);
    const limit = Math.min(item.maxBytes ?? uploads.bytes, uploads.bytes);
    const fault = fileFault({...item, maxBytes: limit}, {mediaType, bytes});
    if (fault) {
      const code = fault.code === 'fileSize' ? 'tooLarge' : 'invalid';
      throw new Refused({code, errors: [{linkId, ...fault}]});
    }
    if (uploads.perAddress && address !== undefined) {
      const {allowed, retryAfter} = await this.#take(address, 'upload', uploads.perAddress, bytes);
      if (!allowed) throw new Refused({code: 'tooMany', retryAfter});
    }
    if ((await this.#store.uploads.total()) + bytes > uploads.total) {
      this.#settings.report(new Error('no room for more files: raise --upload-total, or export and purge'));
      throw new Refused({
        code: 'unavailable',
        status: 507,
        detail: 'no room for more files',
        retryAfter: 3600,
      });
    }
    const name = fileName(announced.name);
    const upload = {id, consultation, linkId, name, mediaType, bytes, expiresAt: this.#expiry()};
    if (await this.#store.uploads.add(upload)) return upload;
    throw new Refused({code: 'notFound', status: 410, detail: 'a response has taken this file'});
  }

  /**
   * Keep a file that came whole, under an id that the same file from the same form gets again: a form that is sent
   * twice is the same response, and a file that a response has taken is left alone.
   */
  keep(announced: Announced, id: string, file: Blob): Promise<void> {
    return this.#turns.take(id, async () => {
      const {uploads} = this.#store;
      const before = await uploads.find(id);
      if (before?.digest !== undefined) return;
      const upload = before ?? (await this.begin(announced, id));
      await uploads.bytes.remove(id);
      await uploads.bytes.append(id, chunksOf(file.stream(), upload.bytes));
      await this.#settled(upload);
    });
  }

  /** How far an upload is; what is under way is ended first, so that the number holds. */
  progress(consultation: string, id: string): Promise<Progress> {
    return this.#turns.take(id, async () => {
      const upload = await this.#find(consultation, id);
      return this.#settled(upload);
    });
  }

  /** Write the next bytes. `offset` must be where the last ones ended. */
  append(
    consultation: string,
    id: string,
    offset: number,
    body: ReadableStream<Uint8Array> | null,
  ): Promise<Progress> {
    return this.#turns.take(id, async (signal) => {
      const upload = await this.#find(consultation, id);
      const {bytes} = this.#store.uploads;
      const before = await bytes.size(id);
      if (offset !== before) {
        await body?.cancel();
        throw new Refused({code: 'invalid', status: 409, detail: `go on at ${before}`});
      }
      if (body) await bytes.append(id, chunksOf(body, upload.bytes - before, signal));
      const expiresAt = this.#expiry();
      await this.#store.uploads.update(id, {...upload, expiresAt});
      return this.#settled({...upload, expiresAt});
    });
  }

  /** Delete an upload. */
  end(consultation: string, id: string): Promise<void> {
    return this.#turns.take(id, async () => {
      await this.#find(consultation, id);
      await this.#store.uploads.remove(id);
    });
  }

  /** What of the files that a response names is not there for it. */
  async faultsOf(consultation: string, named: readonly NamedFile[]): Promise<readonly AnswerError[]> {
    const faults: AnswerError[] = [];
    for (const {linkId, file} of named) {
      const upload = await this.#store.uploads.find(file.id);
      const isIt =
        upload !== undefined &&
        !this.#hasExpired(upload) &&
        upload.consultation === consultation &&
        upload.linkId === linkId &&
        upload.digest === file.digest &&
        upload.name === file.name &&
        upload.mediaType === file.mediaType &&
        upload.bytes === file.bytes;
      if (!isIt) faults.push({linkId, code: 'fileGone'});
    }
    return faults;
  }

  async #question({consultation: id, questionnaireVersion, linkId}: Announced): Promise<Item> {
    const consultation = (await this.#store.consultation(id))?.document;
    if (!consultation) throw new Refused({code: 'notFound', detail: 'no such consultation'});
    this.#mustBeOpen(consultation);
    const version = questionnaireVersion ?? consultation.questionnaire?.version ?? '';
    const questionnaire = await this.#store.questionnaire(id, version);
    if (!questionnaire) throw new Refused({code: 'staleQuestionnaire'});
    const item = [...walk(questionnaire.items)].find((one) => one.linkId === linkId && one.type === 'file');
    if (!item) throw new Refused({code: 'invalid', errors: [{linkId, code: 'unknownQuestion'}]});
    return item;
  }

  #mustBeOpen(consultation: Consultation): void {
    const status = statusOf(consultation, this.#settings.now());
    if (status !== 'open') throw new Refused({code: 'notOpen', detail: `the consultation is ${status}`});
  }

  async #find(consultation: string, id: string): Promise<Upload> {
    const upload = await this.#store.uploads.find(id);
    if (upload?.consultation !== consultation)
      throw new Refused({code: 'notFound', detail: 'no such upload, or a response has taken it'});
    if (this.#hasExpired(upload))
      throw new Refused({code: 'notFound', status: 410, detail: 'the upload has expired'});
    return upload;
  }

  /** Of a file that is whole, the digest; the first to see it whole looks at it, be it after a crash. */
  async #settled(upload: Upload): Promise<Progress> {
    const {uploads} = this.#store;
    const {id, linkId, mediaType, bytes} = upload;
    const received = await uploads.bytes.size(id);
    if (received < bytes || upload.digest !== undefined) return {upload, received};
    if (!(await isWhatItSays(mediaType, uploads.bytes.read(id)))) {
      await uploads.remove(id);
      const detail = `its bytes are not ${mediaType}; it is deleted`;
      throw new Refused({code: 'invalid', detail, errors: [{linkId, code: 'fileType'}]});
    }
    const whole = {...upload, digest: await uploads.bytes.digest(id)};
    await uploads.update(id, whole);
    return {upload: whole, received};
  }

  #expiry(): string {
    return new Date(this.#settings.now().getTime() + this.#settings.uploads.seconds * 1000).toISOString();
  }

  #hasExpired({expiresAt}: Upload): boolean {
    return expiresAt < this.#settings.now().toISOString();
  }
}

/** A whole upload as the answer names it. */
export function fileAnswerOf({id, name, mediaType, bytes, digest}: Upload): FileAnswer | undefined {
  return digest === undefined ? undefined : {id, name, mediaType, bytes, digest};
}
