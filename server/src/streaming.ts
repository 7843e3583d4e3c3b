/**
 * A body that is written while it is read: the next part is asked for only when the last one was taken, so that a slow
 * reader waits and memory does not grow. A reader who goes away ends the work. What fails in the middle is reported,
 * and breaks the connection: a part of a file must not look like a whole one.
 */
export function streamed(
  parts: AsyncGenerator<string>,
  report: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await parts.next();
          if (next.done === true) controller.close();
          else controller.enqueue(encoder.encode(next.value));
        } catch (error) {
          report(error);
          controller.error(error);
        }
      },
      async cancel() {
        await parts.return(undefined);
      },
    },
    {highWaterMark: 0},
  );
}

/** The same, whose first part is there already: where even that fails, there is still a problem to send instead. */
export async function begun<T>(parts: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await parts.next();
  return (async function* () {
    if (first.done === true) return;
    yield first.value;
    yield* parts;
  })();
}

/**
 * Everybody else's turn: a database that answers at once, and a connection that takes everything, would keep all other
 * requests waiting until the end.
 */
export async function othersTurn(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
}

/** Does the client have this already (RFC 9110 §13.1.2)? Weakly compared, as for any GET. */
export function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  const tags = ifNoneMatch?.match(/"[^"]*"/g) ?? [];
  return ifNoneMatch?.trim() === '*' || tags.some((tag) => etag.endsWith(tag));
}
