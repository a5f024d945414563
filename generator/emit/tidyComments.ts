import type TypeScript from "typescript";

/**
 * Rewrites the comments of openapi-typescript as people write them: the description stands first, without a tag, because
 * after `@deprecated` it would be the reason for that; and that a union is an enum, or how many bits a whole number may
 * have, which no number of JavaScript shows, is not said.
 */
export function tidyComments(ts: typeof TypeScript, root: TypeScript.Node): void {
  const visit = (node: TypeScript.Node): void => {
    const comments = ts.getSyntheticLeadingComments(node) ?? [];
    if (comments.length > 0)
      ts.setSyntheticLeadingComments(
        node,
        comments.flatMap((comment) => {
          const text = tidy(comment.text);
          return text === undefined ? [] : { ...comment, text };
        }),
      );
    ts.forEachChild(node, visit);
  };
  visit(root);
}

const DESCRIPTION = "@description ";

/** What says nothing to the reader of a type. */
const NOISE = /^(?:@enum |Format: int(?:32|64)$)/;

/** Rewrites what stands between the slashes of a comment; undefined if nothing is left of it. */
function tidy(text: string): string | undefined {
  const lines = text.startsWith("*\n") ? text.slice("*\n * ".length, -"\n ".length) : text.slice(2, -1);
  // The further lines of an entry are indented.
  const entries = lines.split(/\n \* (?! {4})/).filter((entry) => !NOISE.test(entry));
  const descriptions = entries.filter((entry) => entry.startsWith(DESCRIPTION));
  const [first, ...others] = [
    ...descriptions.map((entry) => entry.slice(DESCRIPTION.length)),
    ...entries.filter((entry) => !entry.startsWith(DESCRIPTION)),
  ];
  if (first === undefined) return undefined;
  return others.length === 0 ? `* ${first} ` : `*\n * ${[first, ...others].join("\n * ")}\n `;
}
