/**
 * What an option takes: a value; values, if it is repeated; nothing, as a `flag`; or `true` or `false`, if one follows
 * an equals sign.
 */
export type OptionKind = "value" | "values" | "flag" | "boolean";

/** The options of a command, by their names without dashes. */
export type Options = Readonly<Record<string, OptionKind>>;

/** What a command line consists of. */
export interface CommandLine {
  readonly words: readonly string[];
  /** The values of each option that was given; `true` of one without a value. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}
