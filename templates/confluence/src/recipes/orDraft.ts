import { isNimbusError } from "../errors/NimbusError.js";

/** Calls an operation for published content and, if there is none, for the draft of a page that has never been published. */
export async function orDraft<T>(call: (isDraft: boolean) => Promise<T>): Promise<T> {
  try {
    return await call(false);
  } catch (error) {
    if (isNimbusError(error) && error.kind === "not-found") return call(true);
    throw error;
  }
}
