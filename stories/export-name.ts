/** The name under which the story of a face is exported: `kinds apart` is `KindsApart`. */
export function exportName(face: string): string {
  const words = face.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
