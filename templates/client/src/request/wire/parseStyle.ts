/** How a parameter or a field of a form is sent, in the words of OpenAPI. */
export interface Style {
  /**
   * The `style` of OpenAPI; or `json` and `text` for `content`, `wholeForm` and `wholeJson` for `in: querystring`.
   */
  readonly style: string;
  /** Whether each item or member gets a key of its own. */
  readonly explode: boolean;
  /** Whether the characters that are reserved in URLs are sent as they are. */
  readonly reserved: boolean;
}

/** Parses `form*+=name`: the style, `*` for `explode`, `+` for `allowReserved`, and the name. */
export function parseStyle(entry: string): readonly [name: string, Style] {
  const [, style = "", explode, reserved, name = ""] = /^(\w+)(\*?)(\+?)=(.*)$/s.exec(entry) ?? [];
  return [name, { style, explode: explode === "*", reserved: reserved === "+" }];
}
