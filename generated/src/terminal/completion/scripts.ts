/** The functions by which shells ask for what a word may become. Shells without an answer complete names of files. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_confluence-fetch() {
  local IFS=$'\\n'
  COMPREPLY=($(confluence-fetch completion words "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _confluence-fetch confluence-fetch`,
  zsh: `#compdef confluence-fetch
_confluence-fetch() {
  local -a found
  found=("\${(@f)$(confluence-fetch completion words "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n $found ]]; then compadd -a found; else _files; fi
}
compdef _confluence-fetch confluence-fetch`,
  fish: `complete -c confluence-fetch -a '(confluence-fetch completion words (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
};
