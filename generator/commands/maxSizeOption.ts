import { DEFAULT_MAX_SIZE_MB } from "../read/fetchDocument.js";

/** The option `--max-size` of the commands that read documents from elsewhere. */
export const maxSizeOption = {
  type: "number",
  requiresArg: true,
  default: DEFAULT_MAX_SIZE_MB,
  describe: "Largest document to read, in megabytes",
} as const;
