export interface StartedWebKit {
  /** Of the WebDriver, on 127.0.0.1. */
  port: number;
  /** What a session asks for. */
  capabilities: Record<string, unknown>;
  end(): void;
}
export function startWebKit(environment?: Record<string, string>): Promise<StartedWebKit>;
