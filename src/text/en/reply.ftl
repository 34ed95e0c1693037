# reply: what acts answer

reply-checked = { $files ->
    [one] 1 rubric
   *[other] { $files } rubrics
 }: { $errors ->
    [0] no errors
    [one] 1 error
   *[other] { $errors } errors
 }, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
 }
reply-indicators = { $count ->
    [one] 1 indicator
   *[other] { $count } indicators
 }
reply-gate = gate { $id }: { $because }
reply-variant = for { $when }
reply-band-first = the first of its peer group
reply-band-quota = at most { $quota } % of its peer group
reply-band-first-within = the first of its peer group, where one is no more than { $quota } %
reply-key-must = must be there
reply-key-may = may be left out
reply-key-usual = { $usual } where it is left out
reply-key-findings = findings: { $names }
reply-finding-why = why: { $why }
reply-finding-instead = instead: { $instead }
reply-finding-keys = keys: { $keys }
reply-diff = { $before } → { $after }: { $class }
reply-diff-sheets = sheets of this store made with the first: { $sealed } sealed, { $open } open
reply-fmt-untidy = { $file } is not tidy
reply-fmt-written = { $file } written
reply-fmt = { $files ->
    [one] 1 file
   *[other] { $files } files
 } changed by it, { $same } tidy already
reply-rubric-new = written from { $from }: { $files }
reply-rubric-new-next = `rubricate rubric check { $file }` says what is wrong while you change it
reply-carried = written: { $files }
reply-carried-lost = left behind:
reply-carried-loss = · { $what }
reply-subject-project = of projects
reply-subject-unit = of units
reply-loss-aggregation = { $count } criteria that take the lowest, the geometric mean or the coupling of their children
reply-loss-bands = { $count } bands
reply-loss-checklists = the items of { $count } checklists: all or none is left of them
reply-loss-conditions = { $count } conditions on facts
reply-loss-coverage = the minimum coverage
reply-loss-dates = the date of change: 1970-01-01 stands for it
reply-loss-evidence = { $count } kinds of evidence with all rules about them
reply-loss-facts = { $count } facts
reply-loss-feedback = { $count } texts of feedback
reply-loss-gates = { $count } gates
reply-loss-identifiers = { $count } ids
reply-loss-links = { $count } links to competencies
reply-loss-measures = { $count } measures: a rating for each point of the curve is left of them
reply-loss-not-applicable = leave to answer n/a at { $count } indicators
reply-loss-notes = notes on how to judge { $count } indicators
reply-loss-points = the steps of { $count } indicators answered by points: all or none is left of them
reply-loss-ranges = { $count } criteria whose ratings are ranges: their upper ends are kept
reply-loss-sources = the sources of { $count } indicators
reply-loss-translations = { $count } translations
reply-loss-tree = { $count } levels of criteria within each other: their titles stand in one line
reply-loss-unequal-ratings = { $count } rows with another number of ratings than most: they are answered by points
reply-loss-weights = weights as such: they live on in the points
reply-change-same = no change
reply-change-text-only = text only: words changed, no rule
reply-change-harmless = harmless: no sheet can score otherwise
reply-change-changes-scores = changes scores: the same marks may score otherwise
reply-change-removes-marks = removes marks: some marks are no answers any more
reply-change-new = new
reply-change-gone = gone
reply-weigh-cr = consistency ratio { $cr } by { $way }, random indices { $table }
reply-weigh-worst = least fitting: `{ $row }` over `{ $column }` is { $given }, and { $fitting } would fit
reply-weigh-group = consensus { $consensus }, consistency ratios of the members { $ratios }
reply-weigh-written = proposal written to { $file }; give it a new version before it is used
reply-weigh-proposed = a proposal: nothing is written; `--output FILE` writes it
reply-created = created { $store }; { $person } may evaluate, chair and run the office
reply-demo = demo store { $store }; you work as { $person }
reply-added = { $added ->
    [one] 1 record saved
   *[other] { $added } records saved
 }, { $same } already as they are
reply-marked = { $project } › { $indicator }: { $value } · score { $score }, ends between { $low } and { $high }
reply-cleared = { $project } › { $indicator }: open · score { $score }, ends between { $low } and { $high }
reply-marks-saved = { $count ->
    [one] 1 mark saved
   *[other] { $count } marks saved
 }
reply-sealed = { $project }: sealed with score { $score }
reply-reopened = { $project }: open again
reply-undone = undone: { $what }
reply-redone = done again: { $what }
reply-job = { $act } { $percent } % · Ctrl-C stops it
reply-job-begun = { $act } … · Ctrl-C stops it
reply-job-stopping = { $act } stops …
reply-verified = every entry and every table is as the ledger says
reply-problem-at = { $entry }: { $what }
reply-problems = { $count ->
    [one] 1 problem
   *[other] { $count } problems
 }
reply-backed-up = copied to { $file }
reply-rebuilt = { $entries ->
    [one] every table made again from 1 entry
   *[other] every table made again from { $entries } entries
 }
reply-saved = { $what } { $id } saved
reply-unchanged = { $what } { $id } is as it was; nothing to save
reply-record-person = person
reply-record-unit = unit
reply-record-place = place
reply-record-need = need
reply-record-project = project
reply-record-evidence = evidence
reply-move = { $project }: { $before } → { $after }: { $class }
reply-move-keeps = count on, { $count }: { $indicators }
reply-move-new = new, { $count }: { $indicators }
reply-move-again = to be looked at again, { $count }:
reply-move-was = was { $value }
reply-move-reworded = other words
reply-move-reasked = asked otherwise
reply-move-waiting = waits from an earlier version
reply-move-left = left behind, their indicators are gone, { $count }:
reply-move-not-yet = nothing is changed yet: this is what rubric move with --yes does, and what undo takes back
reply-moved = { $project } is made with { $rubric } now: { $keeps } count on, { $again } to be looked at again, { $left } left behind
reply-rubric-chosen = { $project } is scored against { $rubric } { $version }

## what happened, for the log
reply-event-pen = a pen of { $person } begins
reply-event-person = person { $id }: { $name }
reply-event-unit = unit { $id }: { $name }
reply-event-place = place { $id }: { $name }
reply-event-need = need { $id }: { $name }
reply-event-project = project { $id }: { $name }
reply-event-beside = { $what } · beside { $indicators }
reply-event-evidence = evidence { $id } of { $project }: { $name }
reply-event-retired = evidence { $id } of { $project } withdrawn: { $name }
reply-event-rubric = rubric { $id } { $version }
reply-event-move = sheet of { $project } goes over to { $id } { $version }
reply-event-sheet = sheet of { $project } begins with { $id } { $version }
reply-event-answer = { $project } › { $indicator }: { $value }
reply-event-cleared = { $project } › { $indicator }: answer taken back
reply-event-comment = { $project } › { $indicator }: “{ $text }”
reply-event-long-comment = { $project } › { $indicator }: “{ $text }” ({ $count ->
    [one] 1 character
   *[other] { $count } characters
 })
reply-event-no-comment = { $project } › { $indicator }: comment taken back
reply-event-cites = { $project } › { $indicator } rests on { $evidence }
reply-event-no-cites = { $project } › { $indicator } rests on nothing
reply-event-seal = { $project } sealed
reply-event-reopen = { $project } reopened: “{ $reason }”
reply-event-unknown = an entry of an unknown kind ({ $kind })
reply-event-withheld = an entry whose text is withheld
reply-event-undo = undo: { $what }

## the past of a project or a mark
reply-past-answer = mark
reply-past-cites = rests on
reply-past-comment = comment
reply-past-evidence = evidence
reply-past-project = project
reply-past-reopen = opened again
reply-past-seal = submitted
reply-past-move = version of the rubric
reply-past-sheet = sheet begun
reply-past-line = { $what }: { $before } → { $after }
reply-deed-done = done
reply-deed-undone = undone
reply-deed-redone = done again
reply-deed-in-vain = no effect
reply-restored = put back as { $entry } had it
reply-restored-same = it is as { $entry } had it; nothing to put back

## who works
reply-which-person = who works? one of these ids:

## dates, as they stand in a sentence
reply-date-year = { $year }
reply-date-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 } { $year }
reply-date-day = { $day } { $month }

## settings
reply-config-amiss = { $count ->
    [one] the settings file has one finding
   *[other] the settings file has { $count } findings
 }; rubricate config check tells
reply-config-checked = settings: { $errors ->
    [0] no errors
    [one] one error
   *[other] { $errors } errors
 }, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
 }
reply-config-head = settings of rubricate; every line here is what holds anyway, and what begins with # and no blank can be set
reply-config-keys = other keys for gestures, by layer: keys by name with blanks between them, such as a, S, C-s, F5, tab, ret, esc, space, pageup; a way without letters always stays
reply-config-none = there is no settings file; the usual settings hold
reply-config-set = { $key } is { $value } now

## a project's card
reply-card-unit = unit
reply-card-place = place
reply-card-model = model
reply-card-year = year
reply-card-partners = partners
reply-card-needs = needs
reply-card-rubric = rubric
reply-card-facts = facts
reply-card-about = about
reply-card-source = source
reply-card-evidence = evidence
reply-not-given = not given
reply-no-evidence = none yet
reply-no-rubric = none yet; rubricate rubric use { $project } three-outcomes chooses one

## how things stand: `reply-sign-NAME` is what was looked at, `reply-advice-NAME` what to do where it is not well
reply-area-terminal = terminal
reply-area-settings = settings
reply-area-store = store
reply-signs = { $count ->
    [0] all is well
    [one] 1 thing is not well
   *[other] { $count } things are not well
 }
reply-sign-value = { $value }
reply-sign-yes = yes
reply-sign-no = no
reply-sign-unasked = not known; there is no terminal that answers
reply-sign-term = TERM
reply-sign-colours = colours
reply-sign-no-color = none, as NO_COLOR asks
reply-sign-unicode = encoding
reply-sign-widths = cells of some signs
reply-sign-paste = pastes in one piece
reply-sign-synchronised = whole frames
reply-sign-clipboard = clipboard
reply-sign-osc52 = through OSC 52, where the terminal lets programs do so
reply-sign-between = in between
reply-sign-tmux-escape-time = tmux escape-time
reply-sign-tmux-terminal = tmux terminal
reply-sign-locale = locale
reply-sign-locale-value = { $locale }; the interface speaks { $lang }
reply-sign-config = settings
reply-sign-config-none = none; they would stand in { $file }
reply-sign-store = file
reply-sign-opens = opens
reply-sign-entries = entries
reply-sign-bytes = bytes
reply-sign-log-bytes = bytes in the log
reply-sign-schema = version of tables
reply-sign-writable = may be written
reply-sign-file-system = file system
reply-advice-colours = set TERM to what the terminal is, such as xterm-256color, or COLORTERM=truecolor
reply-advice-unicode = set a locale with UTF-8, such as LANG=en_GB.UTF-8
reply-advice-widths = { $texts } stand wider or narrower than counted: set ambiguous characters to narrow, or try another font
reply-advice-paste = a long paste arrives key by key; try another terminal
reply-advice-clipboard = let tmux pass it on: tmux set -s set-clipboard on
reply-advice-screen = screen passes fewer colours and keys on than tmux does
reply-advice-escape-time = Escape is held back that long: tmux set -s escape-time 10
reply-advice-tmux-terminal = fewer colours than the terminal has: tmux set -g default-terminal tmux-256color
reply-advice-schema = the next save brings the tables to version { $newest }; copy the store first with rubricate backup
