/** A call of an operation that runs on the site of the samples. */
export interface Sample {
  readonly code: string;
  /** What the fake answers, as JSON, or the kind of the error. */
  readonly answer: string | undefined;
  readonly error: string | undefined;
}

/** What a sample is called with. A `File` is a file of a form. */
export type SampleArguments = Readonly<Record<string, unknown>>;
