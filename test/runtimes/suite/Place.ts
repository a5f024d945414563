/** Where the suite runs: what the runtime is, and the addresses of the hosts that answer it. */
export interface Place {
  /** A browser hides redirects from the page and names itself to servers; only a server has files. */
  readonly kind: "server" | "browser" | "edge";
  readonly site: string;
  readonly gateway: string;
  /** The host that keeps files, to which downloads are redirected. */
  readonly files: string;
  /** The host that takes scripts and results, and tells which requests the others have seen. */
  readonly control: string;
  /** A folder that the control host serves, and into which a server may write. */
  readonly folder: string;
}
