/** Something that must hold of the packages, in a project where they are installed. */
export interface Check {
  readonly name: string;
  /** Throws where it does not hold. */
  readonly run: (project: string) => Promise<void> | void;
}
