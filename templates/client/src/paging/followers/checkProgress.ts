import { NimbusError } from "../../errors/NimbusError.js";
import type { Rule } from "../Rule.js";

/** Throws if a page is the same as the one before, because the server does not know the argument. */
export const checkProgress: NonNullable<Rule["check"]> = (name, progress, found) => {
  const items = JSON.stringify(found);
  if (items === progress.items && found.length > 0)
    throw new NimbusError("server", `${name} returned the same page twice`, {
      operation: name,
      hint: "The listing would never end, so it was stopped: the server ignores the argument that asks for the next page.",
    });
  progress.items = items;
};
