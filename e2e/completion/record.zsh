# Read by the interactive zsh of offers.zsh: Ctrl-T completes each line of $LINES_FILE and records the words in $RESULT.
autoload -Uz compinit && compinit -u -D
source $SCRIPT
setopt no_beep
compadd() {
  builtin compadd "$@"
  # Other forms only change arrays.
  [[ " $* " == *' -'[ODA]' '* ]] && return
  local -a words
  builtin compadd -O words "$@"
  print -rl -- $words >> $RESULT
}
offer() {
  local line
  while IFS= read -r line; do
    BUFFER=$line CURSOR=$#line
    zle list-choices
    print -- --end-- >> $RESULT
  done < $LINES_FILE
  BUFFER=''
  print -- --"done"--
}
zle -N offer
bindkey '^T' offer
print -- --"ready"--
