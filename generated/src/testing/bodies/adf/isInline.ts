/** Whether a node of a type stands in lines, so that a node with it has no blocks. */
export function isInline(type: string): boolean {
  return /^(?:text|hardBreak|mention|emoji|date|status|placeholder|inline\w+)$/.test(type);
}
