import { NimbusError } from "../errors/NimbusError.js";

/** Reads what an operation answered; if it is of another form than documented, so says the error. */
export function readAnswer<Answer, T>(operation: string, body: Answer, read: (answer: Answer) => T): T {
  try {
    return read(body);
  } catch (cause) {
    const hint = "A proxy may have responded instead of Confluence.";
    const message = `${operation} returned data that is not as documented`;
    throw new NimbusError("server", message, { operation, body, hint, cause });
  }
}
