/** What a host answers. Without anything: 200 and no body. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as HTML unless the headers say otherwise, everything else as JSON. */
  readonly body?: unknown;
  /** `silent`: the answer never comes. `cut`: the connection ends instead. */
  readonly instead?: "silent" | "cut";
}

/** Answers by `METHOD host /path`; of several, each is given once and the last for ever. */
export type Script = Readonly<Record<string, ScriptedAnswer | readonly ScriptedAnswer[]>>;

/** A request that a host has seen. */
export interface SeenRequest {
  /** `METHOD host /path?query`; the gateway's paths stand without the part that names the cloudId. */
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the client hung up before it had its answer. */
  readonly isAbandoned: boolean;
}

/** The cloud ID of the site. */
export const CLOUD_ID = "0f3b8d1e-2222-4333-8444-000000000001";
