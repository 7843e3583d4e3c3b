/** Where a file went: to an application, into the folder of downloads, or nowhere. */
export type Handed = 'shared' | 'saved' | 'notSaved';

/** Give a file to whoever reads: at a desk it is saved, on a phone or a tablet shared. */
export async function handOver(file: File): Promise<Handed> {
  try {
    if (isTouch() && navigator.canShare?.({files: [file]})) {
      await navigator.share({files: [file]});
      return 'shared';
    }
    download(file);
    return 'saved';
  } catch {
    return 'notSaved';
  }
}

const isTouch = () => matchMedia('(pointer: coarse)').matches;

/** Save a file where the browser puts files. */
export function download(file: File) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}
