# What zsh offers for each line of a file, with a script of completion: `zsh -f offers.zsh SCRIPT LINES RESULT`.
# RESULT gets the words for a line, each on a line of its own, and then `--end--`. An interactive zsh runs in a terminal of
# its own, because completion works only there.
zmodload zsh/zpty
export SCRIPT=$1 LINES_FILE=$2 RESULT=$3
zpty inner zsh -f -i
zpty -w inner "source ${(q)0:A:h}/record.zsh"
zpty -r inner ready '*--ready--*'
zpty -w -n inner $'\C-t'
zpty -r inner done '*--done--*'
zpty -d inner
