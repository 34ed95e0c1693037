# fault: phrases of this area

## terminal
fault-no-terminal = expected a terminal for input and output, found a file or a pipe
fault-no-terminal-hint = run it in a terminal, or use a command such as `rubricate mark` with `--json`
fault-dumb-terminal = expected a terminal that can place text anywhere, found TERM=dumb
fault-dumb-terminal-hint = set TERM to what the terminal is, or use --plain
fault-terminal-refused = the terminal cannot be used: { $cause }
fault-terminal-refused-hint = try another terminal, or use --plain
