import { type Command, printLines } from "../Command.js";
import { EXIT } from "../Terminal.js";
import { UsageError } from "../UsageError.js";

/** The word by which the functions of shells ask. */
export const WORDS = "words";

/** Prints what makes a shell complete words. */
export const completion: Command = {
  summary: "prints a script by which a shell completes commands, operations and options",
  words: ["bash|zsh|fish"],
  values: ["bash", "zsh", "fish"],
  options: () => ({}),
  help: () => `{{bin}} completion bash|zsh|fish

Prints functions for a shell, which complete commands, operations, options and their values, and files after @:
bash  eval "$({{bin}} completion bash)" in ~/.bashrc
zsh   eval "$({{bin}} completion zsh)" in ~/.zshrc, after compinit
fish  {{bin}} completion fish > ~/.config/fish/completions/{{bin}}.fish
They run {{bin}}, which must be on the path: npm install --global {{bin}} puts it there, or in the folder of
a project PATH="$PWD/node_modules/.bin:$PATH". Words after npx are not completed.`,
  async run({ words: [shell = ""] }, terminal) {
    const { SCRIPTS } = await import("../tools.js");
    const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (script === undefined) throw new UsageError("name a shell: bash, zsh or fish");
    await printLines(terminal, [script]);
    return EXIT.ok;
  },
};
