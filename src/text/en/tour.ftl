# tour: a first evening, one thing at a time; a step has three rows of 38 cells where there is little room

tour-title = tour { $step } of { $of }
tour-both = Enter goes on · Esc leaves
tour-out = Esc leaves the tour
tour-back = Esc closes this, and the tour goes on
tour-step-open = each row is a project to score; { $key } opens the one that is selected
tour-step-levels = a question, and the levels that may answer it; the arrows look at other indicators
tour-step-mark = press the digit of the level that fits, say 3: it is saved at once, and the next open indicator comes
tour-step-why = { $capped ->
    [0] marks without their evidence score less, with ▲; ↑ goes back to your mark, { $key } tells its whole way
   *[other] ▲ a mark without its evidence scores less; ↑ goes back to it, { $key } tells the whole way
 }
tour-step-trace = from the total down to the mark and what it rests on; the arrows look around, { $key } leads back
tour-step-evidence = { $key } shows what the project has to show, and what of it counts for this indicator
tour-step-cite = { $key } makes the mark rest on the selected item; what counts may lift a cap
tour-step-cited = the mark rests on it now; the same key takes it away again; { $key } leads back
tour-step-comment = say why you mark so: { $key } opens the comment
tour-step-write = type a few words; { $key } saves them; what is typed survives even a power cut
tour-step-next = { $key } goes to the next open indicator and, after the last, to the next project
tour-step-seal = { $key } submits a sheet: it is locked, and its total never changes unseen; try it, you are asked first
tour-step-undo = { $key } takes back what was done last, also after a restart
tour-step-help = { $key } explains whatever is before you, and every key of it
tour-step-end = that is an evening's work; nothing of this tour is kept; Enter ends it
