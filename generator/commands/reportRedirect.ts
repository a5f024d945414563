import { terminalLine } from "../escape/terminal.js";

/** Says on stderr which host served a document, if it is not the one that was asked. */
export function reportRedirect(document: string, host: string): void {
  console.error(terminalLine(`${document}: redirected to ${host}`));
}
