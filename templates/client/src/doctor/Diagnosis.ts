import type { Connection } from "../connection/Credential.js";
import type { Finding } from "./Finding.js";

/** The result of `diagnose`. */
export interface Diagnosis {
  /** Whether everything that was checked works. */
  readonly ok: boolean;
  readonly connection: Connection | undefined;
  /** The name of the account, if the credential may read it. */
  readonly user: string | undefined;
  /** The state of each API: `responds`, or the kind of its error. */
  readonly apis: Readonly<Record<string, string>>;
  /** For each operation and scope of the options, whether it is granted. */
  readonly findings: readonly Finding[];
  /** All scopes that the operations of `needs` accept; not all may be required. */
  readonly scopes: readonly Finding[];
  /** What to do, in a sentence or two. */
  readonly advice: string;
}
