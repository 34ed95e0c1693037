# screen: phrases of this area

## keys, as the footer and the help name them
screen-key-abstain = abstain
screen-key-add = add
screen-key-add-line = add line
screen-key-back = back
screen-key-timeline = timeline
screen-key-profile = profile
screen-key-change = change
screen-key-cite = cite
screen-key-comment = comment
screen-key-digit = mark
screen-key-down = down
screen-key-editor = own editor
screen-key-drop-line = cut line
screen-key-erase-back = erase back
screen-key-erase-forward = erase forward
screen-key-erase-line = erase to the end of the line
screen-key-erase-word = erase the word
screen-key-evidence = evidence
screen-key-sort = sort
screen-key-first = to the first
screen-key-fold = fold
screen-key-tour = a tour
# the language it changes to, in that language
screen-key-last = to the last
screen-key-go-back = place before
screen-key-go-on = place after
screen-key-jump = go to
screen-key-left = left
screen-key-mouse = mouse on or off
screen-key-new-line = new line
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
screen-key-undo = undo
screen-key-unfold = unfold
screen-key-tip = tips away or back
screen-key-up = up
screen-key-methods = methods
screen-key-worst = worst pair
screen-key-propose = propose
screen-key-upkeep = store
screen-key-stop = stop
screen-key-why = why
screen-key-word-left = word left
screen-key-word-right = word right
screen-key-yes = yes

## keys of the layers
screen-key-copy = copy
screen-key-next-choice = next value
screen-key-previous-choice = value before
screen-key-next-project = next project
screen-key-previous-project = project before
screen-key-projector = for the room
screen-key-settings = settings
screen-key-accept = accept
screen-key-link = link
screen-key-next-list = next list
screen-key-previous-list = list before
screen-key-retire = withdraw
screen-key-rubric = rubric
screen-key-tick = tick
screen-key-discard = discard
screen-key-restore = put back
screen-key-join = join both
screen-key-keep-mine = keep mine
screen-key-take-other = take theirs

## layers: one thing asked for
screen-ask-abstain = why abstain from “{ $indicator }”?
screen-ask-abstain-hint = a conflict of interest, or no competence here; the reason stays on the sheet
screen-ask-filter = show only
screen-ask-filter-list-hint = words in any order and either language, or initials; Esc shows as before
screen-ask-filter-hint = words that title, id, place or state must contain; Esc shows all as before
screen-ask-level = level for { $id } { $indicator }
screen-ask-level-hint = { $low } to { $high }
screen-ask-measure = number for { $id } { $indicator }
screen-ask-measure-hint = in { $unit }
screen-ask-between-hint = { $low } to { $high } { $unit }
screen-ask-from-hint = { $low } { $unit } or more
screen-ask-to-hint = up to { $high } { $unit }
screen-ask-left = left here before: “{ $text }”; Ctrl-U brings it back
screen-ask-moved = the mark before is saved; “{ $text }” came here, to { $indicator }, and marks nothing yet
screen-ask-value-keys = Enter or Tab marks and goes on, Esc keeps it for later, an empty line clears the mark
screen-ask-points = points for { $id } { $indicator }
screen-ask-points-hint = 0 to { $max } in steps of { $step }
screen-ask-ratio-hint = { $of } over { $over }, written as 412/450
screen-ask-reason-missing = expected a reason, found nothing
screen-ask-reopen = why reopen this sheet?
screen-ask-reopen-hint = the reason stays on the record
screen-ask-ticks = what holds for { $id } { $indicator }?
screen-ask-ticks-hint = { $count ->
    [one] tick it if it holds; Enter marks
   *[other] tick what holds of { $count } items; Enter marks
}

## layers: the comment
screen-comment = comment on “{ $indicator }”
screen-comment-saved = saved
screen-comment-draft = draft kept
screen-comment-typing = typing

## layers: two comments at one mark
screen-clash-own = typed here
screen-clash-other = saved by another program
screen-clash-question = another program has saved its own comment here; keep yours, take theirs or join both: until then both are kept

## layers: the past
screen-history-project = history of “{ $of }”
screen-history-mark = history of the mark at “{ $of }”
screen-history-comment = history of the comment at “{ $of }”
screen-history-none = nothing has happened here yet
screen-history-after = after
screen-history-at = indicator
screen-history-before = before
screen-history-entry = entry
screen-history-how = how
screen-history-when = when
screen-history-who = who
screen-restore = put an earlier state back
screen-restore-button = put back: { $yes }
screen-restore-question = { $what }, { $time }: put back, as a new entry, what stood there after it?
screen-restore-sealed = this sheet is submitted and takes no mark; reopen it first, with { $seal } and a reason

## layers: throwing away what was typed
screen-discard = discard what was typed
screen-discard-button = discard: { $yes }
screen-discard-question = this was typed and is not saved; throw it away for good?

## layers: words of several
screen-no-project = no project is selected

## layers: sealing and withdrawing
screen-seal = seal the sheet
screen-seal-band = band
screen-seal-button = seal: { $yes }
screen-seal-cap = { $indicator }: { $raw } scores as { $scored }
screen-seal-done = this sheet is sealed
screen-seal-go = go to the selected one: { $yes }
screen-seal-open = { $count ->
    [one] one indicator is open; a sheet is sealed when none is
   *[other] { $count } indicators are open; a sheet is sealed when none is
}
screen-seal-question = sealing submits the sheet; after it marks change only when the sheet is reopened with a reason; seal it?
screen-seal-not-given = { $count ->
    [one] 1 adjustment is open, and then counts as not given
   *[other] { $count } adjustments are open, and then count as not given
}
screen-seal-others = { $count ->
    [one] 1 indicator is for others to answer and still open
   *[other] { $count } indicators are for others to answer and still open
}
screen-seal-score = score
screen-seal-so-far = so far
screen-retire = withdraw evidence
screen-retire-button = withdraw: { $yes }
screen-retire-hint = it stays on record as withdrawn; what cites it rests on it no longer
screen-retire-question = withdraw { $id }, “{ $title }”?

## layers: any indicator
screen-jump = go to an indicator: type part of its id or title
screen-palette = what to do: type part of its name, its command or initials
screen-palette-none = nothing to do is called this
screen-answer = answer
screen-answer-done = done: { $act }
screen-answer-more = { $count ->
    [one] one line more; copying takes all of it, and so does the command “{ $act }”
   *[other] { $count } lines more; copying takes all of them, and so does the command “{ $act }”
}
screen-call = is this meant?
screen-call-button = do it
screen-jump-none = no indicator contains this

## layers: why this number
screen-trace = why this number

## layers: one of several
screen-pick-rubric = rubric for { $project }
screen-pick-rubric-note = { $version } · { $count ->
    [one] one indicator
   *[other] { $count } indicators
}

## layers: evidence
screen-evidence = evidence
screen-evidence-at = evidence for “{ $indicator }”
screen-evidence-both = cited, linked
screen-evidence-cited = cited
screen-evidence-confirmed = confirmed by
screen-evidence-context = { $kind } · context
screen-evidence-context-here = supports a mark here up to { $cap }
screen-evidence-counts = { $kind } · counts
screen-evidence-counts-here = counts here
screen-evidence-linked = linked
screen-evidence-neither = –
screen-evidence-no-indicator = no indicator is in hand; open the sheet and choose one first
screen-evidence-no-rule = this indicator has no evidence rule
screen-evidence-none = no evidence here; add an item with { $add }
screen-evidence-not-here = does not count at this indicator
screen-evidence-quote = quoted
screen-evidence-quoted = “{ $words }”
screen-evidence-reference = reference
screen-evidence-reported = reported, not quoted
screen-evidence-retired = withdrawn
screen-evidence-retired-here = cited, withdrawn: supports nothing
screen-evidence-source = source
screen-evidence-unconfirmed = nobody beside the project
screen-evidence-unknown-kind = { $kind } · a kind this rubric does not know
screen-evidence-vanity = { $kind } · recorded, not counted
screen-evidence-what = amount, date

## layers: project card
screen-card = project card
screen-card-context = { $count } context
screen-card-counts = { $count } that count
screen-card-evidence = { $count ->
    [one] one item of evidence
   *[other] { $count } items of evidence
}
screen-card-model = model
screen-card-needs = needs
screen-noted = { $name } ({ $note })
screen-card-partners = partners
screen-card-place = place
screen-card-retired = { $count } withdrawn
screen-card-rubric = rubric
screen-card-rules = its rules
screen-card-source = source
screen-card-title = project
screen-card-unit = unit
screen-card-unknown = { $count } of kinds the rubric does not know
screen-card-vanity = { $count } recorded, not counted
screen-card-words = its words
screen-card-year = year

## layers: records
screen-records = on record
screen-records-empty = nothing here yet; add with { $add }
screen-records-id = id
screen-records-name = name
screen-records-needs = needs
screen-records-rubrics = rubrics
screen-records-note = more
screen-records-people = people
screen-records-places = places
screen-records-projects = projects
screen-records-units = units

## layers: forms
screen-form-draft = draft kept
screen-form-evidence-add = new evidence
screen-form-evidence-change = evidence { $id }
screen-form-need-add = new need
screen-form-need-change = need { $id }
screen-form-person-add = new person
screen-form-person-change = person { $id }
screen-form-place-add = new place
screen-form-place-change = place { $id }
screen-form-project-add = new project
screen-form-project-change = project { $id }
screen-form-unit-add = new unit
screen-form-unit-change = unit { $id }
screen-slot-value = mark
screen-slot-comment = comment
screen-slot-cite = rests on
screen-slot-text = comment
screen-slot-reason = reason
screen-slot-file = file
screen-slot-indicator = indicator
screen-slot-evidence = evidence
screen-slot-entry = entry
screen-slot-sheet = sheet
screen-slot-from = from
screen-slot-output = file
screen-slot-format = format
screen-slot-before = before
screen-slot-after = after
screen-slot-about = about
screen-slot-about-zh = about, Chinese
screen-slot-confirmed-by = confirmed by
screen-slot-date = date
screen-slot-docking = docking
screen-slot-fact = facts
screen-slot-id = id
screen-slot-integration = integration
screen-slot-kind = kind
screen-slot-link = beside
screen-slot-model = model
screen-slot-name = name
screen-slot-name-zh = name, Chinese
screen-slot-need = needs
screen-slot-none = –
screen-slot-of = counted in
screen-slot-owner = registered by
screen-slot-partner = partners
screen-slot-party = party
screen-slot-place = place
screen-slot-project = project
screen-slot-quantity = quantity
screen-slot-quote = quote
screen-slot-reference = reference
screen-slot-role = roles
screen-slot-rubric = rubric
screen-slot-sha256 = SHA-256
screen-slot-source = source
screen-slot-title = title
screen-slot-title-zh = title, Chinese
screen-slot-unit = unit
screen-slot-year = year
screen-slot-csv = table or JSON file
screen-slot-pair = pairs
screen-slot-method = method
screen-slot-variant = variant
screen-slot-with = fields

## layers: help, a sentence and a name for each
screen-help = help · { $screen }
screen-help-acts = all that can be done; in a shell after rubricate, with --help for what each takes
screen-help-keys = keys
screen-help-signs = signs
screen-sign-capped = a mark scores less than it says
screen-sign-draft = a draft waits: something was typed here and is not saved; open it to save or discard it
screen-sign-open = indicators are open
screen-sign-ready = all is answered; it can be submitted
screen-sign-sealed = submitted
screen-help-card = what the project on the table is: who takes part, where, its rubric and what its evidence is worth
screen-help-card-name = project card
screen-help-choose = one of several: point at it and accept it
screen-help-choose-name = choice
screen-help-comment = the words beside a mark; what you type is kept as a draft at once; saving puts it on the sheet, leaving keeps the draft
screen-help-comment-name = comment
screen-help-clash = two comments at one mark, yours and one another program saved meanwhile; neither is lost: leaving keeps yours as a draft
screen-help-clash-name = two comments
screen-help-confirm = a question before something that is not easily taken back; open indicators are listed; choose one to go there
screen-help-confirm-name = question
screen-help-evidence = what the project shows for itself, with what each item is worth by the rubric; citing rests the mark in hand on an item
screen-help-evidence-name = evidence
screen-help-form = slots to fill in; what is wrong is told at its slot; leaving keeps what you typed for the next time
screen-help-form-name = form
screen-help-history = what happened here, newest first: who, when, from what to what; an earlier state can be put back as a new entry
screen-help-history-name = history
screen-help-help = what a screen is for and what its keys do
screen-help-help-name = help
screen-help-jump = every indicator of this sheet: words narrow the list, the arrows choose, Enter goes there
screen-help-jump-name = go to
screen-help-palette = everything that can be done: the keys of where you came from, then all commands; a few letters find one, by name in either language, by command or by initials; Enter does it, with the project and the indicator at hand filled in and the rest asked for
screen-help-palette-name = what to do
screen-help-answer = what a command answered, to scroll and to copy
screen-help-answer-name = answer
screen-help-line = a question with one line to answer it
screen-help-line-name = question
screen-help-picture = a picture of the project on the table: its evidence by date, or the score of each criterion with where it can still end
screen-help-picture-name = picture
screen-help-queue = your projects with how far each sheet is; open one to mark it; a project opens at its first open indicator, and [ goes back to where you were, today or when you come back: filter, indicator, scroll, folds and the comment being written
screen-help-queue-name = projects
screen-help-records = people, units, places, needs, projects and rubrics on record, to add to, to change and to read
screen-help-records-name = records
screen-help-projector = one project for a meeting room: its total, band and profile, with codes in the place of names and no comments
screen-help-projector-name = for the room
screen-help-settings = what you settle once; a change holds at once and is written to your settings file, whose comments stay
screen-help-settings-name = settings
screen-help-text = where text is typed
screen-help-text-name = typing
screen-help-ticks = a checklist: tick what holds, then accept
screen-help-ticks-name = checklist
screen-help-methods = methods of statistics and decision, run on a table or a JSON file: what each assumes, what it takes and when it misleads stands below, and then its result; a long one goes on beside the keys
screen-help-methods-name = methods
screen-help-pairs = which part of a criterion matters more, and how many times: one pair at a time, by digits or by the arrows to either side; consistency is told as it comes; the weights are a proposal, and nothing of the rubric is changed
screen-help-pairs-name = pairs
screen-help-upkeep = acts that keep the store and may take long: they go on beside the keys, and you can read and mark meanwhile; one that is stopped has changed nothing
screen-help-upkeep-name = store
screen-help-trace = how a number came about, step by step; each step opens into what it rests on
screen-help-trace-name = why this number
screen-help-welcome = what to begin with, as long as you have no store of your own; the demos and the tour are never mixed with your work
screen-help-welcome-name = welcome
screen-help-workbench = one sheet: the criteria with their state, the indicator in hand with its levels, its evidence and your comment; every mark is saved at once; Tab goes from one open indicator to the next and, after the last, to the next project; sealing submits the sheet, reopening it takes a reason; where a number is asked for, a digit begins it and Enter or Tab marks
screen-help-workbench-name = sheet

## the screens: titles, progress, what is saved
screen-key-about = about
screen-key-clear = clear
screen-synthetic-marks = synthetic marks
screen-saved-at = saved { $time }
screen-all-saved-at = all saved { $time }
screen-not-saved = not saved
screen-read-only = read only
screen-looks-only = this store is opened for reading only, and nothing can be changed: { $why }
screen-marks-by-day = marks by day
screen-sealed-by-day = sealed
screen-filtered-list = { $title } · { $shown } of { $count } with “{ $words }”
screen-column-model = model
screen-queue-empty = there is no project yet
screen-queue-empty-hint = add some: rubricate add FILE…
screen-queue-none = no project has “{ $words }”
screen-queue-none-hint = Esc shows all
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
screen-below-coverage = { $share } of { $needed } % needed for a score
screen-caps = { $count ->
    [one] 1 mark capped
   *[other] { $count } marks capped
 }
screen-sealed-word = sealed
screen-now = now { $now }
screen-about = about
screen-source = source
screen-evidence-head = { $count ->
    [0] evidence: none
   *[other] evidence { $count } · { $counting } counting here
 }
screen-comment-head = comment
screen-no-comment = none yet
screen-value-left = not marked yet: “{ $text }”
screen-comment-left = comment being written: “{ $text }”
screen-cited = cited
screen-worth-vanity = not counted: { $reason }
screen-worth-context = context: { $reason }
screen-worth-elsewhere = not looked at here
screen-worth-retired = withdrawn: supports nothing
screen-mark-na = marked n/a
screen-mark-abstain = abstained: { $reason }
screen-na-possible = n/a is possible here
screen-answered-by-office = answered by the office, once for all evaluators
screen-answered-by-computed = entered by the office, from data
screen-answered-by-unit = answered by the unit itself
screen-asked-anew = asked anew: was { $value }
screen-answered-by-evaluator = answered by evaluators
screen-adjustment-reason = why
screen-adjustment-group = capped
screen-adjustment-most = { $group }: { $most } points together at most
screen-adjusted = given { $times } ×: { $points }
screen-adjusted-veto = given { $times } ×
screen-adjusted-by = adjusted by { $points }
screen-vetoed = not graded: a veto was given
screen-ask-times = how many times: { $adjustment }
screen-abstained = abst.
screen-measure-entered = entered
screen-measure-ratio = number
screen-measure-ratio-of = { $of } / { $over }
screen-measure-growth = growth
screen-measure-growth-of = { $of } over { $over }, given as n/d; the growth is (n − d) / d
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
screen-capped-why = { $why } tells why in full
screen-all-answered = all answered: { $seal } seals, { $next-open } goes to the next project
screen-all-sealed = every sheet is sealed
screen-return = you were at “{ $project }”: { $go-back } goes back there
screen-no-other-open = no other project is open
screen-trail-start = there is no place before this one
screen-trail-end = there is no place after this one
screen-cleared = the mark at { $indicator } is taken away; { $undo } brings it back
screen-needs-head = what is asked of the evidence
screen-need-shown = { $need }: on record, not cited yet
screen-reopen = reopen
screen-more-in-trace = more: { $why } on a criterion
screen-choose-indicator = a criterion takes no mark or comment of its own; { $down } goes to its indicators, { $next-open } to the next open one
screen-is-sealed = this sheet is sealed; { $seal } reopens it, with a reason
screen-nothing-to-clear = there is no mark to clear

## words of the data
screen-amount = { $count ->
    [one] { $quantity }× { $unit }
   *[other] { $quantity } { $unit }
 }
screen-class-counts = counts
screen-class-context = context
screen-class-vanity = vanity
screen-party-government = government
screen-party-university = university
screen-party-enterprise = enterprise
screen-party-independent = independent
screen-docking-leadership = leadership
screen-docking-county = county
screen-docking-park = park
screen-docking-department = department
screen-docking-enterprise = enterprise
screen-integration-industry-education = industry–education
screen-integration-innovation = innovation
screen-integration-talent = talent
screen-integration-space = space
screen-integration-culture = culture
screen-integration-governance = governance

## tips: the one thing to know in a place
screen-tip-queue = { $enter } opens the project, { $next-open } goes to the next open one
screen-tip-workbench = a digit marks, saves and moves on; { $undo } takes a mark back
screen-tip-evidence = { $cite } rests the mark on the item: only what is cited counts
screen-tip-comment = { $save } puts the comment on the sheet, { $back } keeps it as a draft
screen-tip-trace = { $enter } opens a number into what it rests on
screen-tip-away = got it
screen-tips-again = tips are told again where you are

screen-copied = { $lines ->
    [one] copied: { $text }
   *[other] copied { $lines } lines: { $text }
 }
screen-paste-nowhere = a pasted text has no place here, and nothing was done
screen-paste-nowhere-hint = open a comment or a field, and paste again
screen-copied-nothing = there is nothing to copy here

## the project for a room
screen-projector-answered = { $done } of { $total } answered
screen-projector-none = not scored yet
screen-projector-evaluator = evaluator { $number }

## settings: a name and what it does for each
screen-settings = settings
screen-settings-amiss = { $count ->
    [one] the settings file has one finding
   *[other] the settings file has { $count } findings
 }; the settings screen shows what
screen-settings-finding = line { $line }: { $message }
screen-setting-unset = –
screen-setting-borders = lines and signs
screen-setting-borders-about = unicode draws boxes and signs, ascii does with what every terminal has; auto takes ascii on the Linux console and where the locale names a character set other than UTF-8
screen-setting-colours = colours
screen-setting-colours-about = 16 are the terminal’s own colours, rgb are ours, none is bold, underline and reverse alone; auto is 16, or none where NO_COLOR is set
screen-setting-editor = editor
screen-setting-editor-about = the program that F4 in a comment and rubricate config edit open; without it VISUAL or EDITOR
screen-setting-hints = key hints
screen-setting-hints-about = whether the last line names the keys that matter, or the way to the help alone
screen-setting-language = language
screen-setting-language-about = the language of the interface; auto follows the locale
screen-setting-mouse = mouse
screen-setting-mouse-about = whether the mouse is the program’s at first; off leaves it to the terminal, which then selects text with it; a key switches
screen-setting-person = person
screen-setting-person-about = the id of who works, where a store knows that person
screen-setting-tips = tips
screen-setting-tips-about = whether a line at the foot says the one thing to know where you are for the first time; a key puts it away or brings all back
screen-setting-tips-known = tips known
screen-setting-tips-known-about = the places whose tips are not told any more; empty, all are told again
screen-setting-welcome = welcome
screen-setting-welcome-about = whether rubricate alone opens the welcome as long as you have no store of your own; off, it says that there is none
screen-setting-projector = for the room
screen-setting-projector-about = whether the workbench opens with the project for a meeting room: large total, band and profile, codes for names
screen-setting-split = split
screen-setting-split-about = the share of the width the criteria take beside the indicator, in per cent; the mouse drags the line between them
screen-setting-store = store
screen-setting-store-about = the store to work on; without it the one in the platform’s data folder
screen-setting-theme = theme
screen-setting-theme-about = auto asks the terminal whether its ground is light or dark; no theme tells good from bad by red and green

## pictures of a project
screen-timeline = evidence by date · { $project }
screen-timeline-quarter = Q{ $quarter }
screen-timeline-none = no evidence here has a date
screen-timeline-undated = { $count } without a date
screen-timeline-earlier = { $count } earlier
screen-timeline-burst = { $burst } of { $count } dated items are of the last quarter: ask what they were made for
screen-timeline-worth = a sign stands for up to { $count } items
screen-profile = criteria · { $project }
screen-profile-whole = the whole
screen-profile-certain = certain
screen-profile-so-far = so far
screen-profile-possible = can still end
screen-profile-band = { $bands }

## what a slot of a form asks for, and how it is filled in
screen-hint-about = what it is, in a few sentences
screen-hint-about-zh = the same in Chinese
screen-hint-confirmed-by = who else confirms it, outside the project
screen-hint-date = when: a year, a month such as 2025-06, or a day such as 2025-06-30
screen-hint-docking = the level at which city and university meet
screen-hint-fact = what a rubric may ask for, written name=value, such as size=12.5
screen-hint-id = short, for lists and commands: 1 to 64 letters, digits, - _ .
screen-hint-integration = the field in which city and university grow together
screen-hint-kind = what sort of evidence it is, as the rubric tells them apart
screen-hint-place-kind = what sort of place it is; a word of your own is kept
screen-hint-link = the indicators it is shown beside
screen-hint-model = how it is organised; a word of your own is kept
screen-hint-name = what it is called
screen-hint-name-zh = what it is called in Chinese
screen-hint-need = the registered needs it answers
screen-hint-of = what the quantity counts, such as people or patents
screen-hint-owner = the unit that registered it
screen-hint-partner = who takes part; a side may follow: Siasun=enterprise
screen-hint-party = the side it stands on
screen-hint-place = where it is
screen-hint-project = the project it belongs to
screen-hint-quantity = how much or how many, as a number not below 0
screen-hint-quote = the publication's own words
screen-hint-reference = where it can be found: a file, a link, a register number
screen-hint-role = what the person may be
screen-hint-rubric = what it is scored against; the path of a file is taken too
screen-hint-sha256 = the SHA-256 of the file, 64 hexadecimal digits
screen-hint-source = the publication it is taken from
screen-hint-title = what it is called
screen-hint-title-zh = what it is called in Chinese
screen-hint-unit = the unit that answers for it
screen-hint-year = the year it is of, in four digits
screen-manner-words = type your own, or ↓ and Enter take one of those shown
screen-manner-lookup = type part of id or name; ↓ points, Enter takes
screen-manner-choice = ← → or a first letter choose
screen-manner-ticks = ↑ ↓ point, Space ticks
screen-manner-lines = one a line

## what is wrong in a form
screen-form-problems = { $count ->
    [one] 1 field needs another look; nothing was saved
   *[other] { $count } fields need another look; nothing was saved
 }
screen-problem-missing = expected something here, found nothing
screen-problem-taken = `{ $id }` is on record already; choose another
screen-problem-unknown = nothing on record is called `{ $id }`

## acts that go on beside the keys
screen-job = { $act } { $percent } %
screen-job-begun = { $act } …
screen-job-stopping = { $act } stops …
screen-job-leave = `{ $act }` still goes on; leave again to stop it
screen-job-more = all of `{ $act }` at { $records }, { $upkeep }
screen-methods = methods
screen-methods-how = Enter asks for a file to run it on
screen-methods-meanwhile = you can go back and read on; s or Del stops it
screen-pairs = weights by pairs
screen-pairs-proposed = a proposal: the rubric is as it was; p again asks for a new file to write it to
screen-ask-proposal = write the proposal to which new file?
screen-ask-proposal-hint = a file that is there already is not written over; give the rubric in it a new version
screen-pairs-head = { $title } · { $done } of { $of } pairs judged
screen-pairs-question = Which matters more, and how many times?
screen-pairs-unsaid = not judged yet; Enter takes both as equal
screen-pairs-equal = both matter as much
screen-pairs-times = `{ $more }` matters { $times } times as much as `{ $less }`
screen-pairs-cr = consistency ratio { $cr } for the first { $count } parts; up to 0.1 is taken
screen-pairs-open = { $count ->
    [one] 1 pair is not judged yet
   *[other] { $count } pairs are not judged yet
 }
screen-upkeep = store
screen-upkeep-none = choose an act; it goes on while you do other things
screen-upkeep-meanwhile = you can go back and read on; marks wait while the store is written; { $stop } stops it, and nothing of it is done
screen-upkeep-cut = the rest is cut here; `rubricate { $act }` prints all of it
screen-ask-method = { $method }: run on which file?
screen-ask-method-hint = a .csv table with headings and labels, or a .json input; more fields behind it as name=value
screen-ask-file = `{ $act }`: which file?
screen-ask-file-hint = the path of a file; it begins with the folder of the store
screen-ask-file-missing = expected a file, found nothing

## a rubric to read, and two beside each other
screen-key-read-rubric = read rubric
screen-key-compare = compare
screen-help-rubric = a rubric as the evaluator will meet it: its tree with the weights, and everything the selected part says; its file opens in the editor, and what is wrong with it stands at the top while it changes
screen-help-rubric-name = rubric
screen-help-compare = two rubrics beside each other: what became of every indicator, and the old text beside the new
screen-help-compare-name = comparison of rubrics
screen-list-none = nothing here has “{ $words }”
screen-rubric = rubric { $rubric } · { $from }
screen-rubric-shipped = shipped with the program
screen-rubric-store = in the store
screen-rubric-file = file { $file }
screen-rubric-renewed = { $count ->
    [0] the file changed and was read again: nothing is wrong with it
    [one] the file changed and was read again: there is 1 thing to say about it
   *[other] the file changed and was read again: there are { $count } things to say about it
 }
screen-rubric-untitled = rubric without a title
screen-rubric-broken = this rubric cannot be used yet: what stands here is what could be understood of it
screen-rubric-bands = bands
screen-rubric-line = line { $line }
screen-rubric-bonus = bonus
screen-rubric-deduction = deduction
screen-rubric-veto = veto
screen-rubric-gate = gate
screen-rubric-gate-of = gate: where { $part } scores below { $below }, { $effect }
screen-rubric-hint = hint
screen-rubric-instead = instead
screen-rubric-coverage = { $share } of the weight must be answered for a score
screen-rubric-decimals = { $count ->
    [0] rounded to whole points
    [one] rounded to 1 decimal
   *[other] rounded to { $count } decimals
 }
screen-rubric-scale = scale { $low } to { $high } in steps of { $step }
screen-rubric-level-share = worth { $share } of the whole answer
screen-rubric-requires = requires { $what }
screen-rubric-span = lies in
screen-rubric-evidence = evidence
screen-rubric-cap = without evidence that counts: { $cap } at most
screen-rubric-weight = weight
screen-rubric-when = only for { $when }
screen-rubric-half-life = after { $months } months it is worth half
screen-shelf = read a rubric
screen-shelf-beside = compare { $rubric } with
screen-shelf-file = a file …
screen-ask-new-rubric = write a copy of { $rubric } into which file?
screen-ask-new-rubric-hint = its name without .toml is the id of the copy; the file then opens in your editor
screen-ask-rubric-file = which rubric file?
screen-ask-rubric-file-hint = the path of a .toml file; a translation beside it is read with it
screen-ask-rubric-file-missing = expected the path of a .toml file
screen-compare-before = before
screen-compare-after = after
screen-change-same = same
screen-change-text-only = text only
screen-change-harmless = harmless
screen-change-changes-scores = changes scores
screen-change-removes-marks = removes marks
screen-fate-same = same
screen-fate-same-means = the same question with the same answers: a mark stays as it is
screen-fate-rescored = changes score
screen-fate-rescored-means = the same question, worth something else: a mark still means the same
screen-fate-reworded = reworded
screen-fate-reworded-means = other words: a mark may mean something else, and has to be looked at again
screen-fate-reasked = asked anew
screen-fate-reasked-means = other answers, or another who answers: a mark has to be given anew
screen-fate-gone = gone
screen-fate-gone-means = it is not there any more
screen-fate-new = new
screen-fate-new-means = it was not there before
