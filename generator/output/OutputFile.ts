/** A file of the generated package: its path below the output folder, with `/`, and its content. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}
