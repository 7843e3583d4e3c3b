export interface Lock {
  packages: Record<string, {version?: string; link?: boolean; optional?: boolean; devOptional?: boolean}>;
}
export interface RunOptions {
  env?: Record<string, string | undefined>;
  /** Where its output goes. Default: to our terminal. */
  stdio?: 'inherit' | readonly ['ignore', number, number];
}
export const oldestNode: string;
export function isOlder(version: string, oldest: string): boolean;
export function isInstallStale(lock: Lock, installed: Lock | undefined): boolean;
export function bringPackages(folder?: string): void;
export function arePackagesMissing(folder?: string): boolean;
export function setup(): Promise<void>;
export function run(program: string, args: readonly string[], options?: RunOptions): Promise<number>;
