# fish completion for selon:  selon completion fish | source
function __selon_complete
    set -l line (commandline -cp)
    set -l option (string match -r -- '^--[^=]*=' (commandline -ct))
    selon __complete (string length -- "$line") "$line" 2>/dev/null | string replace -r '^' -- "$option"
end
complete -c selon -a '(__selon_complete)'
