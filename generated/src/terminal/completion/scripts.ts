/**
 * The functions by which shells ask for what a word may become; each passes the words before it, and what of it is before
 * the cursor. Where there is no answer, they complete names of files, also after `@` and `--option=`.
 */
export const SCRIPTS: Readonly<Record<string, string>> = {
  // The bash of macOS is 3.2: it has no compopt, and takes --option=value for one word.
  bash: `_confluence-fetch() {
  local found each start format=%s word=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  [[ $word == *=* && $2 != *=* ]] && start="\${word%%=*} ="
  found=$(confluence-fetch completion words "\${COMP_WORDS[@]:1:COMP_CWORD-1}" $start "$2" 2>/dev/null </dev/null)
  if [[ -z $found && $2 == @* ]]; then
    if [[ $word == [\\"\\']* ]]; then compopt -o filenames 2>/dev/null || return; else format=%q; fi
    found=$(compgen -P @ -f -- "\${2#@}")
    [[ -d \${found#@} ]] && found+=/ && compopt -o nospace 2>/dev/null
  fi
  [[ -z $found ]] || while IFS= read -r each; do
    printf -v each $format "$each"
    COMPREPLY+=("$each")
  done <<< "$found"
}
complete -o default -F _confluence-fetch confluence-fetch`,
  zsh: `#compdef confluence-fetch
_confluence-fetch() {
  local -a found
  found=("\${(@f)$(confluence-fetch completion words "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null </dev/null)}")
  if [[ -n $found ]]; then compadd -a found; return; fi
  compset -P '--*='
  compset -P '@'
  _files
}
if [[ $funcstack[1] == _confluence-fetch ]]; then _confluence-fetch "$@"; else compdef _confluence-fetch confluence-fetch; fi`,
  fish: `function __confluence-fetch
  set -l word (commandline -ct | string replace -r '^["\\']' '' | string unescape)
  set -l found (confluence-fetch completion words (commandline -opc)[2..] "$word" 2>/dev/null </dev/null)
  if set -q found[1]
    printf '%s\\n' $found
  else
    set -l start (string match -r -- '^(?:--[^=]*=)?@?' "$word")
    __fish_complete_path (string replace -- "$start" '' "$word") | string replace -r -- '^' "$start"
  end
end
complete -c confluence-fetch -f -a '(__confluence-fetch)'`,
};
