/** The commands that change a consultation between one publication and the next, and how they are called. */
export const lifecycleUsages = {
  extend: 'extend   <consultation> --until <day|time> --reason "…" [--data folder] [--lang it|en]',
  suspend: 'suspend  <consultation> --reason "…" [--data folder] [--lang it|en]',
  resume: 'resume   <consultation> [--data folder] [--lang it|en]',
  withdraw: 'withdraw <consultation> --reason "…" [--data folder] [--lang it|en]',
  reopen: 'reopen   <consultation> --until <day|time> --reason "…" [--data folder] [--lang it|en]',
  close: 'close    <consultation> --reason "…" [--data folder] [--lang it|en]',
} as const;
export type LifecycleCommand = keyof typeof lifecycleUsages;

/** Is this one of them? */
export function isLifecycleCommand(name: string): name is LifecycleCommand {
  return Object.hasOwn(lifecycleUsages, name);
}
