import api, { assumeTrustedRoute } from "@forge/api";
import { createConfluence, forge, isConfluenceError } from "confluence-fetch";

const confluence = createConfluence({
  auth: forge((path, init) => api.asUser().requestConfluence(assumeTrustedRoute(path), init)),
});

/** A resolver, as the manifest of a Forge app names one. */
export async function handler() {
  const keys = await confluence.v2.getSpaces().collect();
  const { title } = await confluence.v2.getPageById({ id: 1 });
  const error = await confluence.v2.getPageById({ id: 7 }).catch((error) => error);
  return [keys.map(({ key }) => key).join(), isConfluenceError(error) && error.kind, title].join(" ");
}
