# fish completion for selon:  selon completion fish | source
function __selon_complete
    set -l line (commandline -cp)
    selon __complete (string length -- "$line") "$line" 2>/dev/null
end
complete -c selon -a '(__selon_complete)'
