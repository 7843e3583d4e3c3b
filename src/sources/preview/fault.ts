import type {PreviewFault} from '../../model/preview-fault.ts';

/** Why what came is no table and no JSON at first sight. */
export function faultOf(bytes: Uint8Array, text: string): PreviewFault | undefined {
  if (isBinary(bytes)) return 'binary';
  if (text.trim() === '') return 'empty';
  // A page may begin with a line of XML or a remark. No table and no JSON begins with an element.
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(afterRemarks(text))) return 'html';
  return /^\s*<(\?xml\b|!--|!doctype\b|[a-z][\w:.-]*[\s/>])/i.test(text) ? 'xml' : undefined;
}

/** The beginning of what follows a line of XML and remarks; step by step, for an expression would try every way. */
function afterRemarks(text: string): string {
  let at = /^\s*(<\?xml[^>]*>\s*)?/i.exec(text)?.[0].length ?? 0;
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return '';
    at = end + 3;
    while (/\s/.test(text[at] ?? '')) at += 1;
  }
  return text.slice(at, at + 100);
}

/** Archives, spreadsheets of today and of old, PDF, compressed files. */
const isBinary = (bytes: Uint8Array) =>
  ['PK\u0003\u0004', '%PDF-', '\u00d0\u00cf\u0011\u00e0', '\u001f\u008b'].some((mark) =>
    [...mark].every((sign, index) => bytes[index] === sign.charCodeAt(0)),
  );

/** Would a browser keep a page from reading a file, as only the page came encrypted (mixed content)? */
export function isInsecure(file: string, page = ''): boolean {
  const {protocol, hostname} = new URL(file);
  const isOwn = /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);
  return page.startsWith('https:') && protocol === 'http:' && !isOwn;
}
