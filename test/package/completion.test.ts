import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { runProgram } from "../support/runInTerminal.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

/** Answers to completion as the command does, and prints the words that a shell passes to it otherwise. */
const COMMAND = `#!/bin/sh
if [ "$1" = completion ]; then
  case "$*" in *broken*) echo "it is broken" >&2; exit 1 ;; esac
  exec "${process.execPath}" "${resolve("generated/dist/bin.js")}" "$@"
fi
printf ARGS
for word; do printf '<%s>' "$word"; done
printf '\\n'
`;

/** How each shell is started, with what its users write into its files, and a prompt that counts. */
const SHELLS = {
  bash: {
    start: ["bash", "--noprofile", "--rcfile", "bashrc", "-i"],
    files: { bashrc: `PS1='\\#> '\neval "$(confluence-fetch completion bash)"\ncd typed\n` },
  },
  zsh: {
    start: ["zsh", "-i"],
    files: {
      ".zshrc":
        "PS1='%h> '\nautoload -Uz compinit && compinit -D -u\n" +
        'eval "$(confluence-fetch completion zsh)"\ncd typed\n',
    },
  },
  fish: {
    start: ["fish", "-i"],
    files: {
      "fish/config.fish":
        "set -g fish_greeting\nset -g count 1\nfunction fish_prompt; echo -n $count'> '; end\n" +
        "function count_up --on-event fish_postexec; set count (math $count + 1); end\ncd typed\n",
      "fish/completions/confluence-fetch.fish": script("fish"),
    },
  },
};

/** What is typed, `→` for Tab, and the words that the command gets. */
const LINES = [
  ["do→", "<doctor>"],
  ["call v2.getPagesI→", "<call><v2.getPagesInSpace>"],
  ["call v2.getPages --st→", "<call><v2.getPages><--status>"],
  ["call v2.getPages --status cur→", "<call><v2.getPages><--status><current>"],
  ["call v2.getPages --status=cur→", "<call><v2.getPages><--status=current>"],
  ["call v2.getPages --status=current,arc→", "<call><v2.getPages><--status=current,archived>"],
  ["call v2.getPages --sort=-t→", "<call><v2.getPages><--sort=-title>"],
  ["call v2.getPages --format →c→", "<call><v2.getPages><--format><csv>"],
  [`call v2.getPages --title "a b" --st→`, "<call><v2.getPages><--title><a b><--status>"],
  [
    "call v2.getPages --title 'a $(touch evil)' --st→",
    "<call><v2.getPages><--title><a $(touch evil)><--status>",
  ],
  ['call "v2.getPagesI→', "<call><v2.getPagesInSpace>"],
  ["call v9.nope --st→", "<call><v9.nope><--st>"],
  ["call broken→", "<call><broken>"],
  ["call v2.createPage --body @bo→", "<call><v2.createPage><--body><@body.json>"],
  ["call v2.createPage --body @oth→", "<call><v2.createPage><--body><@other notes.json>"],
  ['call v2.createPage --body "@oth→', "<call><v2.createPage><--body><@other notes.json>"],
  ["call v2.createPage --body=@deep/er→f→", "<call><v2.createPage><--body=@deep/er/file.json>"],
  ["call v2.createPage --body @\\$→", "<call><v2.createPage><--body><@$(touch evil).json>"],
  ["call v1.downloadAttatchment --output oth→", "<call><v1.downloadAttatchment><--output><other notes.json>"],
  ["call v1.downloadAttatchment --output=bo→", "<call><v1.downloadAttatchment><--output=body.json>"],
] as const;

const FILES = ["body.json", "other notes.json", "$(touch evil).json", "deep/er/file.json"];

/** Prints the functions of a shell. */
function script(shell: string): string {
  return execFileSync(process.execPath, ["generated/dist/bin.js", "completion", shell], { encoding: "utf8" });
}

/** Whether a shell is installed. */
function isInstalled(shell: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, shell)));
}

describe.each(Object.entries(SHELLS))("in %s", (shell, { start, files }) => {
  it.skipIf(!isInstalled(shell))("Tab completes a line, and says and runs nothing else", async () => {
    const folder = await temporaryFolder({
      ...files,
      ...Object.fromEntries(FILES.map((file) => [`typed/${file}`, ""])),
      "bin/confluence-fetch": COMMAND,
    });
    execFileSync("chmod", ["+x", `${folder}/bin/confluence-fetch`]);
    const env = {
      ...{ PATH: `${folder}/bin:${process.env.PATH}`, LANG: "C.UTF-8", HOME: folder },
      ...{ ZDOTDIR: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder },
    };
    const typed = LINES.map(([line]) => `confluence-fetch ${line.replaceAll("→", "\t")}\r`);
    const answers = [...typed, "exit\r"].map((line, at) => [`${at + 1}> `, line] as const);
    const program = ["sh", "-c", 'cd "$0" && exec "$@"', folder, ...start];
    const { text } = await runProgram(env, program, answers);
    const found = [...text.matchAll(/ARGS(<.*)$/gm)].map(([, words]) => words);
    expect(found).toEqual(LINES.map(([, words]) => words));
    expect(text).not.toContain("it is broken");
    expect(existsSync(`${folder}/typed/evil`)).toBe(false);
  });
});
