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

## the screens: titles, progress, what is saved
screen-key-about = about
screen-key-clear = clear
screen-who = { $name }, { $role }
screen-role-evaluator = evaluator
screen-role-chair = chair
screen-role-office = office
screen-role-approver = approver
screen-role-unit = unit
screen-role-inspector = inspector
screen-saved = all saved
screen-saved-at = saved { $time }
screen-all-saved-at = all saved { $time }
screen-not-saved = not saved
screen-progress = { $sealed } of { $count ->
    [one] 1 sheet
   *[other] { $count } sheets
 } submitted
screen-percent = { $value } %
screen-filtered = shown: { $rows } with “{ $words }”
screen-column-project = project
screen-column-place = place
screen-column-model = model
screen-column-answered = answered
screen-column-score = score
screen-column-state = state
screen-queue-empty = there is no project yet
screen-queue-empty-hint = add some: rubricate add FILE…
screen-queue-none = no project has “{ $words }”
screen-queue-none-hint = Esc shows all
screen-kind-central-town = central town
screen-kind-county-level-city = county-level city
screen-kind-municipal-district = municipal district
screen-kind-new-area = new area
screen-kind-prefecture-level-city = prefecture-level city
screen-kind-province = province
screen-model-alliance = alliance
screen-model-committee = committee
screen-model-government-industry-research = government–industry–research
screen-model-research-institute = research institute
screen-model-school-run-enterprise = school-run enterprise
screen-model-science-park = science park
screen-model-strategic-alliance = strategic alliance

## the screens: one project on the table
screen-criteria = criteria
screen-share = { $share } % of the whole
screen-so-far = so far
screen-score = score
screen-ends = ends { $low }–{ $high }
screen-band = band
screen-no-score = –
screen-below-coverage = { $share } % answered, { $needed } % needed for a score
screen-caps = { $count ->
    [one] 1 mark capped
   *[other] { $count } marks capped
 }
screen-sealed-word = submitted
screen-question = question
screen-about = about
screen-source = source
screen-evidence = { $count ->
    [0] evidence: none
   *[other] evidence { $count } · { $counting } counting here
 }
screen-comment-head = comment
screen-no-comment = none yet
screen-comment-left = being written: “{ $text }”
screen-cited = cited
screen-evidence-vanity = not counted: { $reason }
screen-evidence-context = context: { $reason }
screen-evidence-elsewhere = not looked at here
screen-evidence-retired = withdrawn
screen-mark-na = marked n/a
screen-mark-abstain = abstained: { $reason }
screen-na-possible = n/a is possible here
screen-answered-by-office = answered by the office, once for all evaluators
screen-answered-by-computed = computed from data
screen-answered-by-unit = answered by the unit itself
screen-abstained = abst.
screen-measure-entered = entered
screen-measure-ratio = number
screen-measure-ratio-of = { $of } / { $over }
screen-measure-unit = unit
screen-measure-period = period
screen-measure-data = data
screen-measure-scale = scores
screen-measure-better = more is better
screen-measure-worse = less is better
screen-scores-as = scores as { $score }
screen-points-of = 0 to { $max } points, in steps of { $step }
screen-nothing-entered = –
screen-criterion-weight = { $share } % of the whole
screen-combine-mean = weighted mean of its parts
screen-combine-min = the weakest part decides
screen-combine-geometric = geometric mean of its parts
screen-combine-coupling = coupling degree of its parts

## the screens: what happened and what to do about it
screen-capped = { $indicator }: { $raw } scores as { $scored }
screen-all-answered = all answered: S submits
screen-all-sealed = every sheet is submitted
screen-choose-indicator = point at an indicator to mark it; Tab goes to the next open one
screen-is-sealed = this sheet is submitted; S opens it again, with a reason
screen-nothing-to-clear = there is no mark to clear
screen-still-open = { $count ->
    [one] 1 indicator is still open: { $names }
   *[other] { $count } indicators are still open: { $names }
 }
screen-still-open-hint = Tab goes there; n/a where permitted, x where you cannot judge
