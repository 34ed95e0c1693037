# fault: what went wrong in the world or with a request, and the way out

## files and folders
fault-unreadable-file = cannot read { $file }: { $cause }
fault-unreadable-file-hint = check the name and whether you may read it
fault-not-utf8 = { $file } is not UTF-8 text (byte { $at })
fault-not-utf8-hint = save it as UTF-8 and try again
fault-unreadable-text = { $count ->
    [one] the text has 1 error, so nothing was done
   *[other] the text has { $count } errors, so nothing was done
 }
fault-no-home = this system names no folder for your files
fault-no-home-hint = name the store with --store FILE
fault-config-file = cannot use { $file }: { $cause }
fault-config-file-hint = mend the file or move it away; your stores are not affected, but what it remembers of them is not checked while it is away
fault-no-such-folder = there is no folder for { $file }
fault-no-such-folder-hint = make the folder first, or name another file

## command line
fault-bad-command = { $cause }
fault-bad-command-hint = see { $command } --help
fault-command-unknown = there is no command `{ $found }`
fault-command-missing = expected one of { $known }, found nothing
fault-argument-unknown = nothing here is called `{ $found }`
fault-argument-missing = expected { $missing }, found nothing
fault-argument-twice = `{ $argument }` is given twice
fault-argument-empty = expected a value after `{ $argument }`, found nothing
fault-argument-value = expected { $known } as `{ $argument }`, found `{ $found }`
fault-argument-not-utf8 = an argument is not UTF-8 text

## people
fault-init-no-person = a new store needs its first person
fault-init-no-person-hint = name one: rubricate init --as ID --name "NAME"
fault-unknown-person = there is no person `{ $id }` in this store
fault-unknown-person-hint = known: { $known }
fault-which-person = it is not clear who works: this store has { $count ->
    [0] no evaluator
   *[other] several evaluators
 }
fault-which-person-hint = name one with --as, or for good as person = "…" in config.toml: { $known }
fault-not-evaluator = `{ $person }` is not an evaluator
fault-not-evaluator-hint = name an evaluator with --as, or add the role: rubricate person { $person } --role evaluator
fault-not-yours-office = `{ $indicator }` is answered by the office, which `{ $person }` is not of
fault-not-yours-computed = `{ $indicator }` is entered by the office from data, and `{ $person }` is not of it
fault-not-yours-unit = `{ $indicator }` is answered by the unit itself, for which `{ $person }` does not speak
fault-not-yours-hint = leave it open, the sheet can be sealed without it; or name somebody who answers it with --as, or add the role: rubricate person { $person } --role { $role }

## what is named
fault-bad-id = `{ $id }` is not an id
fault-bad-id-hint = ids are 1 to 64 letters, digits, -, _ or ., and start with a letter or digit
fault-missing-value = `{ $name }` is missing
fault-missing-value-hint = give it with --{ $name }
fault-bad-value = cannot read `{ $value }` as { $name }
fault-bad-value-party = expected government, university, enterprise or independent
fault-bad-value-unit = expected the id of a unit
fault-bad-value-place = expected the id of a place
fault-bad-value-owner = expected the id of a unit
fault-bad-value-rubric = expected the id of a rubric, or a file
fault-bad-value-year = expected a year of four digits
fault-bad-value-need = expected the id of a need
fault-bad-value-fact = expected name=value
fault-bad-value-project = expected the id of a project
fault-bad-value-kind = expected the id of an evidence kind of the project's rubric
fault-bad-value-quantity = expected a number not below 0
fault-bad-value-date = expected a year, a month such as 2025-06 or a day such as 2025-06-30
fault-bad-value-sha256 = expected 64 hexadecimal digits
fault-bad-value-link = expected the id of an indicator
fault-unknown-project = there is no project `{ $id }`
fault-unknown-project-hint = see rubricate list
fault-did-you-mean = did you mean `{ $id }`?
fault-unknown-rubric-key = the rubric language has no key `{ $key }`
fault-unknown-rubric-key-hint = `rubricate rubric keys` lists all
fault-unknown-finding = no finding about rubrics is called `{ $name }`
fault-unknown-finding-hint = `rubricate rubric explain-finding` lists all
fault-fmt = `{ $file }` has no tidy form that means the same; nothing was written
fault-fmt-hint = this is a defect of the program: please report it with the file
fault-file-exists = `{ $file }` is there already; nothing was written
fault-file-exists-hint = name another file with `--output`
fault-unwritable-file = `{ $file }` cannot be written: { $cause }
fault-unwritable-file-hint = look at the folder, its rights and the room on the disk
fault-format-missing = the format is missing
fault-format-missing-hint = add `--format`: { $formats }
fault-unknown-unit = there is no unit `{ $id }`
fault-unknown-unit-hint = add it first: rubricate unit { $id } --name "NAME"
fault-unknown-place = there is no place `{ $id }`
fault-unknown-place-hint = add it first: rubricate place { $id } --name "NAME" --kind KIND
fault-unknown-need = there is no need `{ $id }`
fault-unknown-need-hint = add it first: rubricate need { $id } --title "TITLE"
fault-unknown-evidence = there is no evidence `{ $id }`
fault-unknown-evidence-hint = see rubricate show PROJECT
fault-unknown-indicator = rubric { $rubric } has no indicator `{ $id }` that applies here
fault-unknown-indicator-hint = it has { $known }
fault-unknown-rubric = there is no rubric `{ $id }`
fault-unknown-rubric-short = there is no rubric `{ $id }`
fault-unknown-rubric-short-hint = rubricate rubric list shows what there is
fault-unknown-rubric-hint = known: { $known }; a file is named with its path
fault-unknown-kind = rubric { $rubric } has no evidence kind `{ $id }`
fault-unknown-kind-hint = it has { $known }
fault-evidence-moves = evidence `{ $id }` belongs to project `{ $project }` and stays there
fault-evidence-moves-hint = add it to the other project under an id of its own

## sheets
fault-no-rubric = project `{ $project }` has no rubric yet
fault-no-rubric-hint = choose one: rubricate rubric use { $project } three-outcomes
fault-nothing-to-move = nothing is put down for `{ $project }` that could go over
fault-nothing-to-move-hint = choose its rubric: rubricate rubric use { $project } RUBRIC
fault-another-rubric = `{ $rubric }` is no other version of `{ $held }`
fault-another-rubric-hint = a sheet keeps its rubric; give a version that has the same id
fault-rubric-in-use = { $count ->
    [one] project `{ $project }` has a sheet with marks against { $rubric }
   *[other] project `{ $project }` has { $count } sheets with marks against { $rubric }
 }
fault-rubric-in-use-hint = a sheet keeps the rubric it was made with; a new version of it: rubricate rubric move { $project } RUBRIC
fault-sealed = the sheet of `{ $project }` is sealed
fault-sealed-hint = reopen it: rubricate reopen { $project } --reason "WHY"
fault-not-sealed = the sheet of `{ $project }` is not sealed
fault-not-sealed-hint = it can be changed as it is
fault-no-reason = reopening a sealed sheet needs a reason
fault-no-reason-hint = give one with --reason "WHY"
fault-open-indicators = { $count ->
    [one] 1 indicator is open: { $indicators }
   *[other] { $count } indicators are open: { $indicators }
 }
fault-open-indicators-hint = answer each one; n/a where the rubric permits it, abstain with a reason where you cannot judge
fault-comment-changed = the comment at { $indicator } is another since it was shown: “{ $now }”
fault-comment-changed-hint = look at both and save again what it should be
fault-not-restorable = { $entry } ({ $what }) is nothing that can be put back
fault-not-restorable-hint = answers, comments, citations, projects and evidence can; a seal is reopened, a reopened sheet sealed again
fault-unknown-entry = the history of `{ $project }` has no entry `{ $entry }`
fault-unknown-entry-hint = see rubricate history { $project }
fault-not-cited = the mark does not cite `{ $evidence }`
fault-not-cited-hint = { $count ->
    [0] it cites nothing
   *[other] it cites { $known }
 }
fault-retired-evidence = evidence `{ $id }` was withdrawn and cannot be cited
fault-retired-evidence-hint = cite another item of this project
fault-foreign-evidence = project `{ $project }` has no evidence `{ $id }`
fault-foreign-evidence-hint = { $count ->
    [0] it has none yet; add it first: rubricate evidence ID --project { $project } --kind KIND
   *[other] it has { $known }
 }
fault-nothing-to-undo = there is nothing to undo
fault-nothing-to-undo-hint = only your own changes in this store can be taken back
fault-nothing-to-redo = there is nothing to redo
fault-nothing-to-redo-hint = only what was taken back last can be done again
fault-undo-changed = this was changed since, so it cannot be undone alone
fault-undo-changed-hint = put down what it should be now
fault-undo-seal = the last thing done is a seal
fault-undo-seal-hint = open the sheet again: rubricate reopen { $project } --reason "WHY"
fault-undo-reopen = the last thing done is opening the sheet of `{ $project }` again
fault-undo-reopen-hint = seal it again: rubricate seal { $project }
fault-undo-sealed = the sheet of `{ $project }` was sealed since
fault-undo-first = a first record stays, because others may refer to it
fault-undo-first-hint = change the record instead; evidence is withdrawn with rubricate retire
fault-not-kept = what was being typed could not be kept ({ $cause }):

    { $texts }
fault-not-kept-hint = take the words along: they are in no file
fault-cut-off = the lines were cut off: { $cause }
fault-bad-line = line { $line } is not a mark
fault-bad-line-hint = write PROJECT INDICATOR VALUE, and a comment after them if there is one
fault-at-line = line { $line }: { $what }
fault-sheet-no-rubric = the sheet names no rubric
fault-sheet-no-rubric-hint = name one in the sheet (rubric = "…") or with --rubric
fault-bad-pair = `{ $pair }` is no judgement of a pair
fault-bad-pair-hint = as in `A/B=3` or `A/B=1/3`
fault-pair-missing = `{ $row }` and `{ $column }` are not judged against each other
fault-matrix-missing = expected the judgements with `--from FILE`
fault-matrix-missing-hint = the file holds `of = ["A", "B"]` and `matrix = [[1, 3], ["1/3", 1]]`
fault-weigh-unknown = the rubric has no criterion or indicator `{ $id }`
fault-weigh-family = weights belong to all parts of one criterion together: expected { $expected }, found { $found }
fault-weigh-place = a weight has no place of its own in this text, where it could be written
fault-not-written = `{ $file }` could not be written: { $cause }
fault-sheet-missing = no sheet was named
fault-sheet-missing-hint = name one with --sheet FILE

## the store: `fault-NAME` says what is wrong, `fault-NAME-hint` the way out

fault-store-missing = no store at `{ $path }`
fault-store-missing-hint = `rubricate init` makes one, and `rubricate demo` one with real cases to try; `--store` names another file
fault-store-gone = the store `{ $path }` is gone or was replaced; nothing of this was saved
fault-store-gone-hint = put the file back and do it again; what is on the screen is only here
fault-store-exists = `{ $path }` is already there
fault-store-exists-hint = choose another name; nothing is ever written over
fault-not-a-store = expected a store, found something else in `{ $path }`
fault-not-a-store-hint = `--store` names another file
fault-store-newer = `{ $path }` was made by a newer version of this program
fault-store-newer-hint = use that version; the store was left as it is
fault-store-unknown-kind = the store holds entries of a kind this version does not know (`{ $kind }`), so it can only be read
fault-store-unknown-kind-hint = use the version that wrote them; nothing is lost
fault-store-damaged = store damaged: `{ $path }` ({ $what })
fault-store-damaged-hint = keep the file as it is and open the latest backup
fault-store-read-only = `{ $path }` cannot be written
fault-store-read-only-hint = look at the permissions of the file and of its folder
fault-store-network = `{ $path }` is on a network file system ({ $system }), which cannot keep marks safe
fault-store-network-hint = keep the store on a local disk and exchange backups or bundles
fault-disk-full = no room left on the disk of `{ $path }`; nothing of this was saved
fault-disk-full-hint = make room and save again; everything saved before is there
fault-stopped = stopped as asked; nothing of it was done
fault-stopped-hint = start it again whenever it suits
fault-job-broken = `{ $act }` broke off by a defect of this program; nothing of it was done
fault-job-broken-hint = run `rubricate { $act }` on the command line for the details, and report them
fault-store-at-work = the store is busy with `{ $act }`; this was not saved
fault-store-at-work-hint = try again when it is done
fault-store-busy = another program has held `{ $path }` for more than 10 seconds; nothing of this was saved
fault-store-busy-hint = let the other program finish and try again
fault-store-io = the system refused `{ $path }`: { $what }
fault-store-io-hint = look at the disk and try again; everything saved before is there
fault-store-unsafe = expected `{ $setting }` to keep marks safe, found `{ $found }`
fault-store-unsafe-hint = keep the store on a local disk
fault-unknown-pen = the store does not know the pen { $pen }
fault-unknown-pen-hint = a new one is minted when the program starts
fault-forked-pen = the pen { $pen } was used in two copies of the store
fault-forked-pen-hint = a new one is minted when the program starts; both histories are kept
fault-store-changed = another program has changed this in the meantime
fault-store-changed-hint = look at it as it is now and decide again
fault-unsound-entry = the entry { $entry } is not what its hash says; nothing was taken in
fault-unsound-entry-hint = ask its sender for it again

## the ledger: what is wrong with an entry, a chain or a table

fault-chain-body = what it says is not what was written
fault-chain-hash = it is not as it was written
fault-chain-prev = it does not follow the entry before it
fault-chain-gap = entries are missing before it, from { $from } on
fault-chain-fork = this place of the chain was written twice, differently; both are kept
fault-chain-tick = its tick is lower than that of an entry before it
fault-chain-derived = what is noted beside it is not what it says
fault-chain-unknown = it is of a kind this version does not know (`{ $kind }`)
fault-chain-cut = the chain ended here when it was last seen, and the entry is gone
fault-chain-older = the store is older than when this pen was last seen: its chain reached this entry, and here it ends at { $end }
fault-chain-older-hint = an older copy was put back, or the newest entries were cut off; work on the newer store if you have it – going on here begins a new chain, and what was written there stays there
fault-chain-rewritten = the chain ended here when it was last seen, with another entry
fault-verify-pen = entries belong to a pen that is not listed
fault-verify-filed = not every entry is found by its chain and its subject
fault-verify-missing = `{ $row }` is missing in `{ $table }`
fault-verify-extra = `{ $row }` in `{ $table }` follows from no entry
fault-verify-row = `{ $row }` in `{ $table }` is not what the entries say

## terminal
fault-no-terminal = expected a terminal for input and output, found a file or a pipe
fault-no-terminal-hint = run it in a terminal, or use a command such as `rubricate mark` with `--json`
fault-dumb-terminal = expected a terminal that can place text anywhere, found TERM=dumb
fault-dumb-terminal-hint = set TERM to what the terminal is, or use a command such as `rubricate list`
fault-terminal-refused = the terminal cannot be used: { $cause }
fault-terminal-refused-hint = try another terminal, or use a command such as `rubricate list`

## settings
fault-unknown-setting = there is no setting { $key }
fault-unknown-setting-hint = known: { $known }
fault-bad-setting = expected { $expected } for { $key }, found { $found }
fault-bad-setting-hint = rubricate config prints every setting with what it may be
fault-broken-settings = { $file } is no TOML, so nothing was written to it
fault-broken-settings-hint = rubricate config check tells the place
fault-editor = the editor { $editor } cannot be run: { $cause }
fault-editor-hint = set editor in the settings, or VISUAL or EDITOR
fault-editor-failed = the editor ended with code { $code }, and the text is as it was
fault-editor-unreadable = what the editor wrote cannot be read: { $cause }
fault-editor-kept-hint = it is kept in { $file }
fault-editor-ended = the editor ended with code { $code }; the file is read as it stands
