# talk: the plain conversation, line by line

talk-welcome = rubricate, line by line: type a number or a word, then Enter; `help` lists the words, `quit` leaves
talk-queue = { $projects ->
    [one] 1 project
   *[other] { $projects } projects
 }, { $sealed } sealed
talk-queue-empty = no project here; `find` alone lists all of them
talk-queue-new = { $number }. { $title }{ $where }: not begun
talk-queue-row = { $number }. { $title }{ $where }: { $done } of { $total } answered, score { $score }, { $state }
talk-queue-more = { $count ->
    [one] 1 more
   *[other] { $count } more
 }: type `more`; a number opens a project, Enter the first that is open
talk-project = { $project }: { $title }{ $where }; scored against { $rubric }
talk-somewhere = , { $place }
talk-nowhere = { "" }
talk-standing = { $done } of { $total } answered, score { $score }, ends between { $low } and { $high }
talk-sealed = sealed with { $done } of { $total } answered, score { $score }; `reopen` and a reason open it again
talk-complete = nothing is open here: `seal` submits the sheet, `list` goes over it, `queue` leaves it
talk-all-sealed = no project is open: all sheets are sealed
talk-nothing-applies = no indicator of the rubric applies to this project
talk-indicator = { $id } { $title }, { $path }: { $number } of { $total }, { $share } of the whole
talk-choice = { $value }: { $text }
talk-times = how many times it applies, from 0 to { $most }; left open it gives and takes nothing
talk-checklist = the ids of what holds, with commas between; `none` for nothing
talk-na-possible = n/a is possible here
talk-marked = marked { $value }
talk-abstained = abstained
talk-open = open
talk-cites = rests on { $evidence }
talk-comment = comment: { $text }
talk-draft-waits = a comment was begun here and not saved; `comment` goes on with it
talk-listed = { $id } { $title }: { $state }
talk-evidence = { $id }: { $title }, { $kind }, { $class }
talk-evidence-cited = { $id }, cited here: { $title }, { $kind }, { $class }
talk-evidence-counts = counts
talk-evidence-context = context
talk-evidence-vanity = not counted
talk-evidence-withdrawn = withdrawn
talk-evidence-unknown = a kind this rubric does not know
talk-evidence-how = `cite` and ids rest the mark at hand on them, `uncite` no longer
talk-no-evidence = no evidence is on record for this project
talk-no-project = expected a project on the table, found the list; open one by its number
talk-no-row = expected the number of a row, found { $number }, which is past the end
talk-not-understood = expected a number, a word or an act, found `{ $said }`; `help` lists them
talk-not-here = `{ $act }` cannot be done inside a conversation; leave with `quit` and run `rubricate { $act }`
talk-quote-open = expected a closing quotation mark, found the end of the line
talk-comment-before = the comment so far; what you write takes its place:
talk-comment-left = begun before and not saved; go on:
talk-comment-ends = write lines; a line with only “{ $end }” ends and saves

## the words that move a conversation
talk-word-next = next
talk-word-previous = previous
talk-word-more = more
talk-word-find = find
talk-word-open = open
talk-word-list = list
talk-word-evidence = evidence
talk-word-comment = comment
talk-word-abstain = abstain
talk-word-why = why
talk-word-again = again
talk-word-queue = queue
talk-word-help = help
talk-word-quit = quit
talk-help-line = { $word }: { $help }
talk-help-next = to the next open indicator; Enter alone does it too
talk-help-previous = to the indicator before
talk-help-more = the next projects of the list
talk-help-find = only projects with these words in title, id, place or state
talk-help-open = a project by number or id; with a project open, an indicator by id
talk-help-list = projects, or the indicators of the project with their marks
talk-help-evidence = the project's evidence and what counts of it
talk-help-comment = the words beside the mark: said at once, or asked for line by line
talk-help-abstain = no judgement here, with the reason
talk-help-why = why this indicator scores what it does; `why all` of the whole sheet
talk-help-again = tells this place again
talk-help-queue = back to the list of projects
talk-help-help = these words
talk-help-quit = leaves; everything said is saved
talk-help-acts = a level, a number, n/a or clear marks; every command of `rubricate --help` can be said too, such as seal, undo, cite; the project and indicator at hand need not be named
