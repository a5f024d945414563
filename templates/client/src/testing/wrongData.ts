import { configurationError, type NimbusError } from "../errors/NimbusError.js";

/** The error about a place in seed data, such as `sites[0].spaces[1].key`. */
export function wrongData(place: string, reason: string, hint: string): NimbusError {
  return configurationError(`${place} ${reason}`, hint);
}

/** Adds a part of seed data, and says where it is if the site refuses it. */
export function addAt<T>(place: string, add: () => T): T {
  try {
    return add();
  } catch (error) {
    throw wrongData(place, `is refused: ${(error as Error).message}`, "correct the data");
  }
}
