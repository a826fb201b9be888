# bash completion for selon:  eval "$(selon completion bash)"
_selon() {
  local IFS=$'\n' word=${COMP_WORDS[COMP_CWORD]}
  [[ $word == '=' ]] && word=
  COMPREPLY=($(compgen -W "$("$1" __complete "$COMP_POINT" "$COMP_LINE" 2>/dev/null)" -- "$word"))
}
complete -o bashdefault -o default -F _selon selon
