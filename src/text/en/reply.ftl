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
reply-sealed = { $project }: submitted with score { $score }
reply-sealed-otherwise = submitted with { $score }; counted again with the project's evidence as it is now: { $now }
reply-reopened = { $project }: open again
reply-undone = undone: { $what }
reply-redone = done again: { $what }
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
reply-rubric-chosen = { $project } is scored against { $rubric } { $version }
reply-state-open = open
reply-state-ready = ready
reply-state-sealed = submitted

## what happened, for the log
reply-event-pen = a pen of { $person } begins
reply-event-person = person { $id }: { $name }
reply-event-unit = unit { $id }: { $name }
reply-event-place = place { $id }: { $name }
reply-event-need = need { $id }: { $name }
reply-event-project = project { $id }: { $name }
reply-event-evidence = evidence { $id } of { $project }: { $name }
reply-event-retired = evidence { $id } of { $project } withdrawn: { $name }
reply-event-rubric = rubric { $id } { $version }
reply-event-sheet = sheet of { $project } begins with { $id } { $version }
reply-event-answer = { $project } › { $indicator }: { $value }
reply-event-cleared = { $project } › { $indicator }: answer taken back
reply-event-comment = { $project } › { $indicator }: “{ $text }”
reply-event-no-comment = { $project } › { $indicator }: comment taken back
reply-event-cites = { $project } › { $indicator } rests on { $evidence }
reply-event-no-cites = { $project } › { $indicator } rests on nothing
reply-event-seal = { $project } submitted
reply-event-reopen = { $project } opened again: “{ $reason }”
reply-event-unknown = an entry of an unknown kind ({ $kind })
reply-event-withheld = an entry whose text is withheld
reply-event-undo = undo: { $what }

## who works
reply-which-person = who works? one of these ids:
