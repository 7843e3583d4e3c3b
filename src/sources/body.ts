/** A body that is no JSON, or more of it than we take. */
export class UnreadableBody extends Error {}

/** Read a JSON body while it comes; what goes over `limit` bytes is not even waited for. */
export async function readJson(response: Response, limit: number): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^(application\/([\w.-]+\+)?|text\/)json\s*(;|$)/i.test(type)) {
    void response.body?.cancel();
    throw new UnreadableBody(`expected JSON, the content type is ${type || 'missing'}`);
  }
  const bytes = await readBytes(response, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch (cause) {
    throw new UnreadableBody(`not JSON: ${String(cause)}`, {cause});
  }
}

/** Read a body while it comes; what goes over `limit` bytes is not even waited for. */
export async function readBytes({body, headers}: Response, limit: number): Promise<ArrayBuffer> {
  const announced = Number(headers.get('content-length'));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (reader) {
    if (Math.max(size, announced) > limit) {
      void reader.cancel();
      throw new UnreadableBody(`larger than the ${limit} bytes that are taken`);
    }
    const {done, value} = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  return new Blob(chunks).arrayBuffer();
}
