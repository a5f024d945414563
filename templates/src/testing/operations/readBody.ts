interface Written {
  readonly representation: string;
  readonly value: string;
}

/** Reads the two forms in which a body is sent: with its representation, or under it. */
export function readBody(
  body: Written | { readonly [representation: string]: Written | undefined } | undefined,
): Record<string, string> {
  if (!body) return {};
  const written = isWritten(body) ? [body] : Object.values(body).filter((part) => part !== undefined);
  return Object.fromEntries(written.map(({ representation, value }) => [representation, value]));
}

function isWritten(body: object): body is Written {
  return "value" in body && typeof body.value === "string";
}
