/** The name under which the story of a face is exported: `kinds apart` is `KindsApart`. */
export function exportName(face: string): string {
  const words = face.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** First what is shown, then what fails. */
export function inOrder<F extends {readonly name: string}>(faces: readonly F[]): readonly F[] {
  const isFailure = ({name}: F) => name.startsWith('failed');
  return [...faces.filter((face) => !isFailure(face)), ...faces.filter(isFailure)];
}
