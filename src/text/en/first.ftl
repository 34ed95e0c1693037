# What the first screen of a start says, of whatever area: a file of its own, so that a start parses no more.

screen-key-card = project card
screen-key-enter = open
screen-key-filter = filter
screen-key-palette = commands
screen-key-help = help
screen-key-language = 中文
screen-key-leave = leave
screen-key-next-open = next open
screen-key-seal = seal
screen-key-add-project = new project
screen-key-edit-project = edit project
screen-key-records = records
screen-key-history = history
screen-who = { $name }, { $role }
screen-role-evaluator = evaluator
screen-role-chair = chair
screen-role-office = office
screen-role-approver = approver
screen-role-unit = unit
screen-role-inspector = inspector
screen-saved = all saved
screen-progress = { $sealed } of { $count ->
    [one] 1 sheet
   *[other] { $count } sheets
 } sealed
screen-drafts = { $sign } { $count ->
    [one] one draft waits
   *[other] { $count } drafts wait
 }
screen-percent = { $value } %
screen-filtered = shown: { $rows } with “{ $words }”
screen-sorted-entered = sorted as entered
screen-sorted-title = sorted by title
screen-sorted-place = sorted by place
screen-sorted-answered = sorted by answers, fewest first
screen-sorted-score = sorted by score, highest first
screen-sorted-lowest-score = sorted by score, lowest first
screen-sorted-state = sorted by state
screen-column-project = project
screen-column-place = place
screen-column-answered = answered
screen-column-score = score
screen-column-state = state
screen-kind-central-town = central town
screen-kind-county-level-city = county-level city
screen-kind-municipal-district = municipal district
screen-kind-new-area = new area
screen-kind-prefecture-level-city = prefecture-level city
screen-kind-province = province
screen-mouse-free = mouse: the terminal’s
reply-state-open = open
reply-state-ready = ready
reply-state-sealed = sealed
