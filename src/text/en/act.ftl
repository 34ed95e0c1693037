# act: what can be done, and what it takes

act-rubricate = Score school–land cooperation projects by what they achieve; without a command the workbench opens

## options of every act
act-option-store = the store to work on; without it the user's own
act-option-as = who works; without it the configured person, else the store's only evaluator
act-option-lang = the language of the interface
act-option-json = answer in JSON, for scripts
act-option-plain = talk line by line instead of drawing a screen, for screen readers and simple terminals
act-option-help = print this help
act-option-version = print the version

## headings of the help of a command
act-help-usage = Usage:{" "}
act-help-commands = Commands
act-help-arguments = Arguments
act-help-options = Options

## acts
act-init = create a new store with its first person
act-demo = create the demo store if it is not there, and open it
act-add = add people, units, places, needs, projects and evidence from TOML files, all or nothing
act-rubric = read, list and choose rubrics
act-rubric-check = read rubric files and print everything there is to say about them
act-rubric-keys = print the keys of the rubric language: meaning, default, example and findings
act-rubric-schema = print a JSON Schema of rubric files, by which TOML editors complete and check
act-rubric-explain-finding = say what a finding about rubrics means: why it matters, an example, what to write instead
act-rubric-diff = compare two rubrics or versions of one: what changed, what it does to marks, which sheets were made with the first
act-rubric-fmt = write rubric files in their tidy form: keys in the order of the language, one way of spacing, comments kept
act-rubric-new = begin a rubric from a template or from another rubric
act-rubric-export = write a rubric as another program reads it, and tell what is left behind
act-rubric-import = make rubrics of what another program wrote, and tell what is left behind
act-rubric-list = list the shipped rubrics and those of the store
act-rubric-show = print a rubric as an evaluator meets it
act-rubric-weigh = propose weights from judgements of pairs, as a diff
act-rubric-move = put a sheet on a new version of its rubric, telling first what becomes of it
act-rubric-use = choose the rubric a project is scored against
act-score = score a sheet text against a rubric; no store is touched
act-mark = mark one indicator of a project
act-marks = mark as lines PROJECT INDICATOR VALUE [COMMENT] arrive, each saved before it is answered
act-comment = write the comment at one indicator
act-cite = rest a mark on items of evidence
act-uncite = no longer rest a mark on items of evidence
act-seal = seal, that is submit, the sheet of a project
act-reopen = reopen a sealed sheet
act-undo = take back the last change
act-redo = make the change again that was taken back last
act-explain = show why a number is what it is
act-list = list projects with the state of their sheets
act-show = show a project with its evidence
act-export = print what this person may see as JSON
act-log = print what happened, newest first
act-history = show who changed a project or a mark, when, from what to what
act-restore = put down again what an earlier entry put down
act-verify = check that nothing was altered
act-backup = copy the store while it is in use
act-rebuild = make all derived tables again from the ledger
act-method = run a method of statistics or decision on a table or on JSON
act-method-batch = run many methods at once: a list of cases from standard input, answered by an object of results
act-method-list = list the methods: where they come from, what they assume and when they mislead
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
act-arg-check = change nothing, and tell which are not tidy (exit code 2)
act-arg-comment = the evaluator's words
act-arg-confirmed-by = who else confirms it (repeatable)
act-arg-date = a year, a month (2025-06) or a day (2025-06-30)
act-arg-docking = docking level
act-arg-entry = an entry of the history, such as 3f9a1c2b/17
act-arg-evidence = an item of evidence, by id
act-arg-fact = a fact rubrics may ask for, as name=value (repeatable)
act-arg-file = a file
act-arg-filter = words that title, id, place or state must contain
act-arg-id = its id
act-arg-indicator = an indicator of the project's rubric, by id
act-arg-integration = field of integration
act-arg-kind = kind: of a place, or of evidence as the rubric names it
act-arg-before = the rubric or version that was there first, by id or file
act-arg-after = the rubric or version that came later, by id or file
act-arg-part = a key, or a part of its path
act-arg-translation = of translations instead of rubrics
act-arg-link = an indicator to put it beside (repeatable)
act-arg-model = how it is organised, such as committee or science-park
act-arg-name = its name
act-arg-name-zh = its name in Chinese
act-arg-need = a registered need it answers (repeatable)
act-arg-no-open = do not open the workbench
act-arg-of = what the quantity counts
act-arg-one-of = { $what } (one of { $words })
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
act-arg-scored = the demo with marks made up on purpose, in a store of its own
act-arg-tour = a guided tour first, on a store of its own that is thrown away after it
act-arg-sha256 = SHA-256 of the file
act-arg-sheet = a sheet text in TOML
act-arg-shown = the words as they were shown; refused where others stand there by now
act-arg-source = the publication it is taken from
act-arg-text = the words
act-arg-title = its title
act-arg-title-zh = its title in Chinese
act-arg-unit = the unit, by id
act-arg-value = a level, a number, n/d, items a,b, n/a, abstain (with --comment) or clear
act-arg-year = the year it is of

## settings
act-config = print the settings file as it is by default, with comments; with --json what holds at present
act-config-check = say everything there is to say about the settings file, or another
act-config-edit = open the settings file in your editor, then check it
act-config-path = print where the settings file is
act-config-schema = print a JSON Schema of the settings file, for editors
act-config-set = change one setting; the file’s comments and order stay
act-arg-key = the key of a setting
act-arg-finding = the name of a finding, such as level-gap; without it all are listed
act-arg-from = a template (small, points-table, unit-year) or a rubric by id or file; to weigh, judgements of pairs as a TOML text: `of` with the ids, `matrix` with the rows
act-arg-format = canvas: Canvas rubric CSV; case: 1EdTech CASE 1.1 CFRubric
act-arg-output = the file to write; one that is there is never written over
act-arg-pair = a judgement such as A/B=3, one for each pair, in the place of --from (repeatable)
act-arg-word = what it is to be
act-arg-method = the method
act-arg-variant = the choice a method leaves open, such as the level of alpha
act-arg-csv = a table: a line of headings, a column of labels; or the input as a .json file
act-arg-with = one more field of the input, as name=value (repeatable)

act-arg-command = a command, with all its words
act-arg-shell = the shell that is to complete
act-arg-yes = do it; without, it is only told

## what the command line says of itself
act-help = say what a command does, what it takes and how it ends
act-completions = print what a shell needs to complete commands and options
act-man = print the manual page
act-doctor = look at terminal, settings and store, and say what is not well
act-help-example = Example:
act-help-exit = Exit codes: 0 done, 1 the world's fault (disk, damaged store), 2 the user's mistake
act-man-commands = COMMANDS
act-man-exit = EXIT STATUS

## examples, each a line that can be run
act-example-add = rubricate add people.toml projects.toml
act-example-backup = rubricate backup 2026-07-27.store
act-example-cite = rubricate cite rail T1 rail-e1 rail-e2
act-example-comment = rubricate comment rail T1 "three papers were counted twice"
act-example-completions = rubricate completions bash > ~/.local/share/bash-completion/completions/rubricate
act-example-config = rubricate config > config.toml
act-example-config-check = rubricate config check
act-example-config-edit = rubricate config edit
act-example-config-path = rubricate config path
act-example-config-schema = rubricate config schema > rubricate.schema.json
act-example-config-set = rubricate config set theme dark
act-example-demo = rubricate demo
act-example-doctor = rubricate doctor
act-example-evidence = rubricate evidence rail-e1 --project rail --kind contract --title "Contract of 2025" --quantity 12.5 --date 2025-06
act-example-explain = rubricate explain rail T1
act-example-export = rubricate export
act-example-help = rubricate help rubric check
act-example-history = rubricate history rail T1
act-example-init = rubricate init --as li --name "Li Wei"
act-example-link = rubricate link rail-e1 T1
act-example-list = rubricate list dalian
act-example-log = rubricate log rail
act-example-man = rubricate man > rubricate.1
act-example-mark = rubricate mark rail T1 3 --comment "two of four lines run" --cite rail-e1
act-example-marks = cat marks.txt | rubricate marks
act-example-need = rubricate need bearings --title "Bearings that last" --place dalian --owner county-office
act-example-person = rubricate person wang --name "Wang Fang" --role evaluator --role chair
act-example-place = rubricate place dalian --name Dalian --name-zh 大连 --kind prefecture-level-city
act-example-project = rubricate project rail --title "Rail transit centre" --place dalian --rubric three-outcomes
act-example-rebuild = rubricate rebuild
act-example-method = rubricate method krippendorff_alpha --csv marks.csv --with level=ordinal
act-example-method-batch = cat cases.json | rubricate method batch
act-example-method-list = rubricate method list
act-example-redo = rubricate redo
act-example-reopen = rubricate reopen rail --reason "a contract was overlooked"
act-example-restore = rubricate restore rail 3f9a1c2b/17
act-example-retire = rubricate retire rail-e1
act-example-rubric-check = rubricate rubric check small.toml
act-example-rubric-keys = rubricate rubric keys half_life
act-example-rubric-schema = rubricate rubric schema > rubric.schema.json
act-example-rubric-explain-finding = rubricate rubric explain-finding level-gap
act-example-rubric-diff = rubricate rubric diff three-outcomes our-outcomes.toml
act-example-rubric-fmt = rubricate rubric fmt our-outcomes.toml
act-example-rubric-new = rubricate rubric new our-outcomes --from three-outcomes
act-example-rubric-export = rubricate rubric export three-outcomes --format case --output outcomes.json
act-example-rubric-import = rubricate rubric import course.csv --format canvas --output course.toml
act-example-rubric-list = rubricate rubric list
act-example-rubric-show = rubricate rubric show three-outcomes
act-example-rubric-weigh = rubricate rubric weigh three-outcomes --from matrix.toml
act-example-rubric-move = rubricate rubric move rail three-outcomes --yes
act-example-rubric-use = rubricate rubric use rail three-outcomes
act-example-score = rubricate score --rubric three-outcomes --sheet sheet.toml
act-example-seal = rubricate seal rail
act-example-show = rubricate show rail
act-example-uncite = rubricate uncite rail T1 rail-e2
act-example-undo = rubricate undo
act-example-unit = rubricate unit rail-institute --name "Institute of Rail Transit" --party university --place dalian
act-example-unlink = rubricate unlink rail-e1 T1
act-example-verify = rubricate verify
