#compdef selon
# zsh completion for selon:  eval "$(selon completion zsh)"
_selon() {
  local -a found
  found=("${(@f)$(${words[1]} __complete "$CURSOR" "$BUFFER" 2>/dev/null)}")
  found=(${found:#})
  [[ $PREFIX == --*=* ]] && compset -P '*='
  (( $#found )) && compadd -- $found
  _files
}
compdef _selon selon
