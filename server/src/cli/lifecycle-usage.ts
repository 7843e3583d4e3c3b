/** The commands that change a consultation between one publication and the next, and how they are called. */
export const lifecycleUsages = {
  extend: 'extend   <consultation> --until <instant|day> --reason "…" [--data folder]',
  suspend: 'suspend  <consultation> --reason "…" [--data folder]',
  resume: 'resume   <consultation> [--data folder]',
  withdraw: 'withdraw <consultation> --reason "…" [--data folder]',
  reopen: 'reopen   <consultation> --until <instant|day> --reason "…" [--data folder]',
  close: 'close    <consultation> --reason "…" [--data folder]',
} as const;
export type LifecycleCommand = keyof typeof lifecycleUsages;

/** Is this one of them? */
export function isLifecycleCommand(name: string): name is LifecycleCommand {
  return Object.hasOwn(lifecycleUsages, name);
}
