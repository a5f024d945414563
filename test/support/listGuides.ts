import { readdirSync } from "node:fs";

/** Lists what the package tells its users in prose, and agents, as the templates have it: README, AGENTS.md and the guides. */
export function listGuides(): string[] {
  const folder = "templates/confluence/guides";
  const guides = readdirSync(folder).map((file) => `${folder}/${file}`);
  return ["templates/confluence/README.md", "templates/confluence/AGENTS.md", ...guides];
}
