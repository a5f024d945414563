/** The functions by which shells ask for what a word may become. Shells without an answer complete names of files. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_{{bin}}() {
  local IFS=$'\\n'
  COMPREPLY=($({{bin}} completion words "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _{{bin}} {{bin}}`,
  zsh: `#compdef {{bin}}
_{{bin}}() {
  local -a found
  found=("\${(@f)$({{bin}} completion words "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n $found ]]; then compadd -a found; else _files; fi
}
compdef _{{bin}} {{bin}}`,
  fish: `complete -c {{bin}} -a '({{bin}} completion words (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
};
