import type { NimbusError } from "../errors/NimbusError.js";
import { explainError } from "./explainError.js";
import type { Finding } from "./Finding.js";

/** Says what to do: about an error, or else about what is not granted or not determined. */
export function advise(error: NimbusError | undefined, findings: readonly Finding[]): string {
  if (error) return explainError(error);
  const isScope = ({ name, because }: Finding) => name.includes(":") || because.startsWith("needs ");
  const denied = findings.filter(({ granted }) => granted === false);
  const open = findings.filter(({ granted }) => granted === undefined);
  const advice = [
    list("Missing scopes", denied.filter(isScope)),
    list(
      "Cannot be called",
      denied.filter((finding) => !isScope(finding)),
    ),
    list("Could not be determined", open),
  ];
  return advice.filter((sentence) => sentence !== "").join(" ") || "Nothing to do: the credential works.";
}

function list(title: string, findings: readonly Finding[]): string {
  const names = findings.map(({ name, because }) => (because === "" ? name : `${name} (${because})`));
  return names.length === 0 ? "" : `${title}: ${names.join("; ")}.`;
}
