# screen: phrases of this area

## keys, as the footer and the help name them
screen-key-abstain = abstain
screen-key-add = add
screen-key-back = back
screen-key-card = project card
screen-key-change = change
screen-key-cite = cite
screen-key-commands = commands
screen-key-comment = comment
screen-key-digit = mark
screen-key-down = down
screen-key-enter = open
screen-key-erase-back = erase back
screen-key-erase-forward = erase forward
screen-key-erase-line = erase to the end of the line
screen-key-erase-word = erase the word
screen-key-evidence = evidence
screen-key-filter = filter
screen-key-first = to the first
screen-key-fold = fold
screen-key-help = help
screen-key-history = history
screen-key-last = to the last
screen-key-leave = leave
screen-key-left = left
screen-key-mouse = mouse on or off
screen-key-new-line = new line
screen-key-next-open = next open
screen-key-next-slot = next field
screen-key-no = no
screen-key-not-applicable = n/a
screen-key-number = number
screen-key-page-down = page down
screen-key-page-up = page up
screen-key-previous-open = open before
screen-key-previous-slot = field before
screen-key-redo = do again
screen-key-right = right
screen-key-row-end = to the end of the row
screen-key-row-start = to the start of the row
screen-key-save = save
screen-key-seal = seal
screen-key-sort = sort
screen-key-undo = undo
screen-key-unfold = unfold
screen-key-up = up
screen-key-why = why
screen-key-word-left = word left
screen-key-word-right = word right
screen-key-yes = yes

## keys of the layers
screen-key-add-project = new project
screen-key-edit-project = edit project
screen-key-link = link
screen-key-next-list = next list
screen-key-previous-list = list before
screen-key-records = records
screen-key-retire = withdraw
screen-key-rubric = rubric
screen-key-tick = tick

## layers: one thing asked for
screen-ask-abstain = why abstain from “{ $indicator }”?
screen-ask-abstain-hint = a conflict of interest, or no competence here; the reason stays on the sheet
screen-ask-filter = show only
screen-ask-filter-hint = words that title, id, place or state must contain; Esc shows all as before
screen-ask-level = level for “{ $indicator }”
screen-ask-level-hint = { $low } to { $high }; nothing clears the mark
screen-ask-measure = number for “{ $indicator }”
screen-ask-measure-hint = in { $unit }; nothing clears the mark
screen-ask-points = points for “{ $indicator }”
screen-ask-points-hint = 0 to { $max } in steps of { $step }; nothing clears the mark
screen-ask-ratio-hint = { $of } over { $over }, written as 412/450; nothing clears the mark
screen-ask-reason-missing = expected a reason, found nothing
screen-ask-reopen = why open this sheet again?
screen-ask-reopen-hint = the reason stays on the record
screen-ask-ticks = what holds for “{ $indicator }”?
screen-ask-ticks-hint = { $count ->
    [one] tick it if it holds; Enter marks
   *[other] tick what holds of { $count } items; Enter marks
}

## layers: the comment
screen-comment = comment on “{ $indicator }”
screen-comment-saved = saved
screen-comment-draft = draft kept
screen-comment-typing = typing
