export interface FoundBrowser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}
export function findBrowser(): Promise<FoundBrowser>;
export function findFirefox(): Promise<string>;

export function findInPath(programs: readonly string[]): Promise<string | undefined>;
