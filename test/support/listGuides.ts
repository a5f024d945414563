import { readdirSync } from "node:fs";

/** Lists what the package tells its users in prose: its README and its guides, as the templates have them. */
export function listGuides(): string[] {
  const folder = "templates/confluence/guides";
  return ["templates/confluence/README.md", ...readdirSync(folder).map((file) => `${folder}/${file}`)];
}
