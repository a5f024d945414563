// The interfaces of https://standardschema.dev, as far as this package implements them. The specification says to copy them.

/** A schema that libraries know how to use: those that accept Zod, Valibot or ArkType. */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly "~standard": StandardProperties<Input, Output>;
}

/** What a Standard Schema v1 and a Standard JSON Schema v1 have. */
export interface StandardProperties<Input, Output> {
  readonly version: 1;
  readonly vendor: string;
  /** Type-only: it never exists at run time. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  /** Returns the value itself, or why it does not match. */
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** Return the JSON Schema, for `draft-2020-12` or `draft-07`. */
  readonly jsonSchema: {
    readonly input: (options: { readonly target: string }) => Record<string, unknown>;
    readonly output: (options: { readonly target: string }) => Record<string, unknown>;
  };
}

/** The result of a validation. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** Why a value does not match. It never contains the value. */
export interface StandardIssue {
  readonly message: string;
  /** The keys that lead to what does not match; none for the value itself. */
  readonly path: readonly (string | number)[];
}
