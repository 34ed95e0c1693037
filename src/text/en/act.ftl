# act: what can be done, and what it takes

act-rubricate = Score school–land cooperation projects by what they achieve; without a command the workbench opens

## options of every act
act-option-store = the store to work on; without it the user's own
act-option-as = who works; without it the configured person, else the store's only evaluator
act-option-lang = the language of the interface
act-option-json = answer in JSON, for scripts
act-option-plain = talk line by line instead of drawing a screen, for screen readers and simple terminals

## acts
act-init = create a new store with its first person
act-demo = create the demo store if it is not there, and open it
act-add = add people, units, places, needs, projects and evidence from TOML files, all or nothing
act-rubric = read, list and choose rubrics
act-rubric-check = read rubric files and print everything there is to say about them
act-rubric-list = list the shipped rubrics and those of the store
act-rubric-show = print a rubric as an evaluator meets it
act-rubric-use = choose the rubric a project is scored against
act-score = score a sheet text against a rubric; no store is touched
act-mark = mark one indicator of a project
act-marks = mark as lines PROJECT INDICATOR VALUE [COMMENT] arrive, each saved before it is answered
act-comment = write the comment at one indicator
act-cite = rest a mark on items of evidence
act-uncite = no longer rest a mark on items of evidence
act-seal = submit the sheet of a project
act-reopen = open a submitted sheet again
act-undo = take back the last change
act-redo = make the change again that was taken back last
act-explain = show why a number is what it is
act-list = list projects with the state of their sheets
act-show = show a project with its evidence
act-export = print what this person may see as JSON
act-log = print what happened, newest first
act-verify = check that nothing was altered
act-backup = copy the store while it is in use
act-rebuild = make all derived tables again from the ledger
act-person = add or change a person
act-unit = add or change a unit
act-place = add or change a place
act-need = add or change a registered need
act-project = add or change a project
act-evidence = add or change an item of evidence
act-link = put an item of evidence beside an indicator
act-unlink = no longer keep an item of evidence beside an indicator
act-retire = withdraw an item of evidence

## arguments
act-arg-about = what it is, in a few sentences
act-arg-about-zh = what it is, in Chinese
act-arg-cite = an item of evidence the mark rests on (repeatable)
act-arg-comment = the evaluator's words
act-arg-confirmed-by = who else confirms it (repeatable)
act-arg-date = a year, a month (2025-06) or a day (2025-06-30)
act-arg-docking = docking level
act-arg-evidence = an item of evidence, by id
act-arg-fact = a fact rubrics may ask for, as name=value (repeatable)
act-arg-file = a file
act-arg-filter = words that title, id, place or state must contain
act-arg-id = its id
act-arg-indicator = an indicator of the project's rubric, by id
act-arg-integration = field of integration
act-arg-kind = kind: of a place, or of evidence as the rubric names it
act-arg-link = an indicator to put it beside (repeatable)
act-arg-model = how it is organised, such as committee or science-park
act-arg-name = its name
act-arg-name-zh = its name in Chinese
act-arg-need = a registered need it answers (repeatable)
act-arg-no-open = do not open the workbench
act-arg-of = what the quantity counts
act-arg-owner = the unit that registered it
act-arg-partner = who takes part, as name or name=party (repeatable)
act-arg-party = the side it stands on
act-arg-place = the place, by id
act-arg-project = the project, by id
act-arg-quantity = how much or how many
act-arg-quote = the publication's own words
act-arg-reason = why
act-arg-reference = where it can be found: a file, a link, a register number
act-arg-role = what the person may be (repeatable)
act-arg-rubric = a rubric, by id or as a file
act-arg-sha256 = SHA-256 of the file
act-arg-sheet = a sheet text in TOML
act-arg-source = the publication it is taken from
act-arg-text = the words
act-arg-title = its title
act-arg-title-zh = its title in Chinese
act-arg-unit = the unit, by id
act-arg-value = a level, a number, n/d, items a,b, n/a, abstain (with --comment) or clear
act-arg-year = the year it is of
