import {fileTypeFromStream} from 'file-type';

/** Names that mean the same type. */
const aliases: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'application/x-pdf': 'application/pdf',
  'application/x-zip-compressed': 'application/zip',
  'application/x-zip': 'application/zip',
  'text/xml': 'application/xml',
  'audio/mp3': 'audio/mpeg',
  'audio/x-wav': 'audio/wav',
  'application/x-rar-compressed': 'application/vnd.rar',
  'application/x-rtf': 'application/rtf',
  'text/rtf': 'application/rtf',
};

/** What is kept in a container that many types share, where the bytes may tell no more than the container. */
const containers: Readonly<Record<string, RegExp>> = {
  'application/zip':
    /^application\/(vnd\.(openxmlformats-officedocument|oasis\.opendocument|google-earth\.kmz|ms-)|epub\+zip)/,
  'application/x-cfb': /^application\/(msword|vnd\.ms-)/,
  'application/xml': /(\+xml|^application\/vnd\.google-earth\.kml)/,
  'application/gzip': /^application\/x-gzip$/,
  'video/mp4': /^audio\/(mp4|x-m4a|m4a|aac)$/,
  'image/heif': /^image\/hei[cf]/,
  'image/heic': /^image\/hei[cf]/,
};

/** Types whose files always begin in a way that is known: where it is missing, they are something else. */
const marked = [
  /^image\/(jpeg|png|gif|webp|tiff|bmp|heic|heif|avif)$/,
  /^application\/(pdf|zip|gzip|x-7z-compressed|vnd\.rar|rtf|epub\+zip|x-cfb|msword)$/,
  /^application\/vnd\.(openxmlformats-officedocument|oasis\.opendocument|ms-excel$|ms-powerpoint$)/,
  /^video\/(mp4|webm|quicktime)$/,
];

/** A media type by its one name, without parameters. */
export function mediaTypeOf(given: string): string {
  const type = given.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/.test(type))
    return 'application/octet-stream';
  return aliases[type] ?? type;
}

/** Are these the bytes of what they are said to be? By their beginning, where the type has one (file-type). */
export async function isWhatItSays(mediaType: string, bytes: ReadableStream<Uint8Array>): Promise<boolean> {
  const declared = mediaTypeOf(mediaType);
  if (declared === 'application/octet-stream') {
    await bytes.cancel();
    return true;
  }
  // A file made to trip a reader of files is none of ours.
  const found = await fileTypeFromStream(bytes).catch(() => undefined);
  if (!found) return !marked.some((pattern) => pattern.test(declared));
  const type = mediaTypeOf(found.mime);
  return type === declared || containers[type]?.test(declared) === true;
}
