# finding: phrases of this area

## reading TOML
finding-syntax = { $what }
finding-syntax-open-list = this `[` is never closed
finding-syntax-open-list-hint = close the list with `]`
finding-syntax-open-table = this `{"{"}` is never closed
finding-syntax-open-table-hint = close the table with `{"}"}`
finding-syntax-heading = expected `]` at the end of the heading
finding-syntax-heading-hint = close a heading as it was opened: `[name]`, or `[[name]]` where there may be several
finding-syntax-equals = expected `=` after the key
finding-syntax-equals-hint = write `key = value`; put texts in quotes
finding-syntax-value = expected a value after `=`
finding-syntax-value-hint = put texts in quotes, or leave the key out
finding-syntax-quotes = expected a text in quotes, a number, true or false, found `{ $found }`
finding-syntax-quotes-hint = put the text in quotes
finding-syntax-comma = expected `,` between two values
finding-syntax-extra-comma = expected a value, found `,`
finding-syntax-extra-equals = expected a value, found `=`
finding-syntax-bracket = this bracket closes nothing
finding-syntax-key = expected a key of letters a to z, digits, `-` and `_`
finding-syntax-key-hint = put a key with other characters in quotes
finding-syntax-line = expected the line to end here
finding-syntax-line-hint = write each `key = value` on a line of its own; write a quote inside a text as `\"`
finding-syntax-control = expected text, found a character that cannot be printed
finding-syntax-date = expected a date such as 2026-05-17, found `{ $found }`
finding-syntax-escape = expected a known escape after `\`
finding-syntax-escape-hint = write a backslash as `\\`, or put the text in single quotes
finding-syntax-string = this text in quotes does not end where it should
finding-syntax-string-hint = end it with a quote on the same line; use three quotes for a text of several lines
finding-syntax-flag = expected true or false, found `{ $found }`
finding-syntax-number = expected a number, found `{ $found }`
finding-syntax-number-hint = write numbers as 5, 0.5 or 1_000, without leading zeros
finding-syntax-other = this cannot be read
finding-too-deep = expected at most 64 levels of tables and lists in each other
finding-duplicate-key = `{ $id }` is given twice
finding-duplicate-key-hint = it is already on line { $line }
finding-unquoted-key = a key with a decimal point must be in quotes
finding-unquoted-key-hint = write `"{ $number }" = …`
finding-duplicate-id = the id `{ $id }` is given twice
finding-duplicate-id-hint = the first is on line { $line }
finding-unknown-key = `{ $key }` is not a key here
finding-nearest-hint = did you mean `{ $known }`?
finding-missing-key = `{ $key }` is missing
finding-missing-key-hint = add `{ $key } = …`
finding-wrong-type = expected { $expected }, found { $found }
finding-wrong-type-quote-hint = put it in quotes: "{ $written }"
finding-wrong-type-unquote-hint = leave the quotes out: { $written }
finding-type-text = a text
finding-type-number = a number
finding-type-whole = a whole number
finding-type-endless = a number without end or of more than 60 digits
finding-type-flag = true or false
finding-type-date = a date
finding-type-list = a list
finding-type-table = a table
finding-type-words = a text or a table by language
finding-type-broken = something unreadable
finding-empty-text = `{ $key }` is empty
finding-out-of-range = expected a whole number from { $low } to { $high } for `{ $key }`
finding-unknown-word = expected one of { $words }, found `{ $found }`
finding-bad-judgement = `{ $found }` is no judgement: expected a number above zero or a quotient in quotes
finding-bad-judgement-hint = as in `"1/3"`
finding-bad-language = expected a language by its two letters, found `{ $found }`
finding-bad-language-hint = for example `en` or `zh`
finding-empty-list = `{ $key }` is an empty list
finding-type-level = a text or a table with `text`
finding-type-pair = a pair of numbers such as [50, 60]

## rubrics
finding-bad-id = expected an id of letters, digits, `-`, `_` and `.`, found `{ $found }`
finding-bad-id-hint = an id has no blanks, starts with a letter, digit or `_`, and has at most 64 characters
finding-missing-scale = `{ $id }` is answered by levels, and there is no `[scale]`
finding-missing-scale-hint = add `[scale]` with `min` and `max`
finding-empty-scale = expected a scale of whole steps upwards, found { $min } to { $max } in steps of { $step }
finding-empty-scale-hint = `max` must lie above `min` by a multiple of `step`
finding-empty-scale-step-hint = `step` must be above 0
finding-scale-too-long = expected at most 100 levels
finding-scale-too-long-hint = make `step` larger, or use indicators of kind `points` or `measure`
finding-negative-scale = levels below 0 would be worth less than nothing
finding-negative-scale-hint = write `anchor = "min"` so that the lowest level is worth 0
finding-level-out-of-scale = expected a level from { $first } to { $last }, found `{ $found }`
finding-duplicate-level = level `{ $level }` is given twice
finding-level-gap = { $count ->
    [one] level { $levels } of `{ $id }` has no descriptor
   *[other] levels { $levels } of `{ $id }` have no descriptor
}
finding-level-gap-hint = describe every level of the scale
finding-share-out-of-range = expected a share from 0 to 1, found { $found }
finding-shares-fall = level { $high } is worth less than level { $low }
finding-no-indicators = { $what } has no indicators
finding-the-rubric = the rubric
finding-no-indicators-hint = add `[indicators.NAME]` with `in`, `title`, `question` and `weight`
finding-no-indicators-in-hint = put `in = "{ $id }"` into an indicator, or remove the criterion
finding-non-positive-weight = expected a weight above 0, found { $found }
finding-weights-too-fine = the weights under `{ $id }` are too fine for a geometric mean
finding-weights-too-fine-hint = use rounder weights: in lowest whole numbers they may sum to 1000 at most
finding-unknown-parent = there is no criterion `{ $found }`
finding-parent-cycle = criteria lie in each other: { $round }
finding-parent-cycle-hint = leave `in` out of the one that belongs at the top
finding-tree-too-deep = expected at most { $deepest } levels of criteria in each other
finding-unknown-fact = there is no fact `{ $found }`
finding-unknown-fact-value = expected { $values } for `{ $fact }`, found `{ $found }`
finding-built-in-fact = every project has the fact `{ $fact }` already
finding-built-in-fact-hint = give it another name
finding-unknown-evidence-kind = there is no evidence kind `{ $found }`
finding-kind-of-wrong-class = `{ $kind }` is of class { $class } and cannot stand in `{ $key }`
finding-kind-of-wrong-class-hint = `counts` takes kinds that count, `context` kinds of context, `requires` both
finding-kind-not-admitted = `{ $kind }` supports nothing at this place of `{ $id }`
finding-kind-not-admitted-hint = above the cap only kinds in `counts` support a mark, up to it also kinds in `context`
finding-missing-reason = `{ $kind }` is { $class } and gives no reason
finding-missing-reason-hint = add `reason = "…"`: why it does not count, in words the unit can read
finding-half-life-without-context = only context fades, and `{ $kind }` is { $class }
finding-non-positive-quantity = expected a quantity above 0, found { $found }
finding-missing-cap = `{ $id }` has an evidence rule and no `cap`
finding-missing-cap-hint = add `cap = …`: the most a mark is worth without evidence that counts
finding-cap-out-of-scale = no mark can have the cap { $found }
finding-cap-out-of-scale-hint = expected a level from { $first } to { $last }
finding-cap-out-of-scale-score-hint = expected a score from 0 to 100
finding-idle-cap = `{ $key }` has no effect without `counts` or `requires`
finding-idle-cap-hint = add `counts = […]`, or leave it out
finding-key-of-other-kind = `{ $key }` does not belong to an indicator of kind { $kind }
finding-requires-of-level-hint = put it into the level: 4 = {"{"} text = "…", requires = […] {"}"}
finding-curve-missing = `{ $id }` has no way from its value to a score
finding-curve-missing-hint = add `points`, `thresholds` or `target`
finding-curve-twice = `{ $first }` and `{ $second }` would give two scores
finding-curve-too-short = expected at least { $least } of these
finding-curve-unordered = expected a value above { $before }, found { $found }
finding-curve-unordered-hint = put the values in rising order
finding-curve-out-of-scale = expected a score from 0 to 100, found { $found }
finding-target-is-baseline = target and baseline are both { $found }
finding-target-is-baseline-hint = set the target away from the baseline, or use `thresholds`
finding-target-wrong-way = the target is worse than the baseline
finding-target-wrong-way-hint = if less is better, write `higher = "worse"`
finding-floor-above-ceiling = expected a ceiling above the floor { $floor }, found { $ceiling }
finding-checklist-empty = the checklist `{ $id }` has no items
finding-checklist-empty-hint = add `items = {"{"} NAME = {"{"} text = "…", points = 1 {"}"} {"}"}`
finding-non-positive-points = expected points above 0, found { $found }
finding-points-step = { $max } points cannot be reached in steps of { $step }
finding-points-step-hint = `max` must be above 0 and a multiple of `step`
finding-coverage-out-of-range = expected a share from 0 to 1, found { $found }
finding-coverage-out-of-range-hint = for 50 % write 0.5
finding-gate-unknown-target = there is no criterion or indicator `{ $found }`
finding-gate-unknown-band = there is no band `{ $found }`
finding-gate-effect = the gate `{ $id }` must do exactly one thing
finding-gate-effect-hint = give either `cap = …` or `band = "…"`
finding-gate-out-of-scale = expected a score from 0 to 100, found { $found }
finding-bands-missing = no band starts at 0
finding-bands-missing-hint = add a lowest band with `from = 0`
finding-bands-overlap = the bands `{ $one }` and `{ $other }` both start at { $from }
finding-band-out-of-scale = expected a score from 0 to 100, found { $found }
finding-unknown-group = there is no group of adjustments `{ $found }`
finding-idle-group = no adjustment is in the group `{ $id }`
finding-idle-group-hint = write `group = "{ $id }"` into those it caps, or leave it out
finding-adjustment-without-points = `{ $id }` does not say how many points
finding-adjustment-without-points-hint = add `points = …`: points of 100 for each time it applies
finding-veto-with-points = a veto has no `{ $key }`
finding-veto-with-points-hint = leave it out: after a veto nothing is graded
finding-variant-never-holds = the variant `{ $id }` can never be taken
finding-variant-never-holds-hint = its part does not apply where its `when` holds
finding-variant-taken-before-hint = wherever it holds `{ $before }` holds too, and stands first; put the narrower one first
finding-variant-changes-nothing = the variant `{ $id }` changes nothing
finding-variant-changes-nothing-hint = add what is different, such as `weight`, `question` or a level
finding-ranked-at-bottom = `{ $id }` is the lowest band and asks for a place among peers
finding-ranked-at-bottom-hint = add a band with `from = 0` and neither `first_in_group` nor `quota`
finding-ranked-below-unranked = `{ $id }` asks for a place among peers, and `{ $other }` above it does not
finding-ranked-below-unranked-hint = let it start at { $from } or above
finding-quota-out-of-range = expected a share of the peer group above 0 and at most 100 per cent, found { $found }
finding-quota-out-of-range-hint = for a fifth write 20
finding-idle-ties = `ties` has no effect: `{ $id }` asks for a score alone
finding-idle-ties-hint = leave it out, or add `quota` or `first_in_group`
finding-growth-beside-ratio = `{ $id }` is both a ratio and a growth
finding-growth-beside-ratio-hint = keep `ratio` or `growth`
finding-duplicate-label = the levels { $one } and { $other } both go by `{ $word }`
finding-label-taken = level { $level } cannot go by `{ $word }`, which means something else in a mark
finding-label-taken-hint = take a word or a letter, such as `A`
finding-weights-off-sum = these weights sum to { $sum }, not to { $round }
finding-weights-off-sum-hint = weights are taken as shares of their sum; if they are meant as points or per cent, let them sum to { $round }
finding-weights-off-sum-in-hint = weights are taken as shares of their sum; if those in `{ $id }` are meant as points or per cent, let them sum to { $round }
finding-indicator-dominates = `{ $id }` weighs { $share } % of the whole
finding-indicator-dominates-hint = divide it into what it is made of, or weigh it less
finding-vanity-only-indicator = nothing that counts can raise `{ $id }`
finding-vanity-only-indicator-hint = it counts what `{ $kind }` records without credit; ask what came of it, and list in `counts` the evidence that shows it
finding-vanity-only-context-hint = it rests on context alone; list in `counts` the evidence that shows what came of it
finding-descriptor-repeated = the levels of `{ $id }` read as those of `{ $other }` do
finding-descriptor-repeated-hint = say at each level what this indicator looks for
finding-level-not-distinguishable = levels { $low } and { $high } of `{ $id }` differ by a word of degree at most
finding-level-not-distinguishable-hint = say what can be seen at level { $high } and not at { $low }
finding-foreign-overlay = this is a translation of `{ $found }`, not of `{ $id }`
finding-foreign-overlay-hint = write `of = "{ $id }"`
finding-overlay-language = there is already a text in `{ $language }`
finding-rule-in-overlay = `{ $key }` is a rule, and a translation holds words alone
finding-rule-in-overlay-hint = leave it out; the rubric itself states it
finding-unknown-id = the rubric has no `{ $found }` in `{ $section }`
finding-nothing-to-translate = the rubric has no text at `{ $path }`
finding-nothing-to-translate-hint = leave it out, or add the text to the rubric
finding-missing-translation = no translation of { $keys }
finding-missing-translation-hint = add it under `[{ $part }]`
finding-stale-translation = the rubric's words have changed since this was translated
finding-stale-translation-hint = check the translation, then write `base = "{ $hash }"`

## data files and sheet texts
finding-negative-quantity = expected a quantity not below 0
finding-bad-date = expected a date, found `{ $found }`
finding-bad-date-hint = write a year "2025", a month "2025-06" or a day "2025-06-30"
finding-bad-sha256 = expected 64 hexadecimal digits
finding-unknown-unit = there is no unit `{ $id }`
finding-unknown-unit-hint = define it under [[units]] in one of the files, or correct the id
finding-unknown-place = there is no place `{ $id }`
finding-unknown-place-hint = define it under [[places]] in one of the files, or correct the id
finding-unknown-need = there is no need `{ $id }`
finding-unknown-need-hint = define it under [[needs]] in one of the files, or correct the id
finding-unknown-project = there is no project `{ $id }`
finding-unknown-project-hint = define it under [[projects]] in one of the files, or correct the id
finding-unknown-rubric = there is no rubric `{ $id }`
finding-unknown-rubric-hint = name a shipped rubric, or bring yours in with: rubricate rubric use PROJECT FILE
finding-unknown-evidence-kind-of = the project's rubric has no evidence kind `{ $id }`
finding-unknown-evidence-kind-of-hint = rubricate rubric show lists the kinds
finding-unknown-link = the project's rubric has no indicator `{ $id }`
finding-unknown-link-hint = rubricate rubric show lists the indicators
finding-unknown-mark = the rubric has no indicator `{ $id }`
finding-unknown-mark-hint = it has { $known }
finding-refused-mark = { $why }
finding-refused-mark-hint = { $way }
finding-unknown-cite = the sheet lists no evidence `{ $id }`
finding-unknown-cite-hint = add it under [[evidence]], or correct the id
finding-type-mark = a value, "n/a", {"{"} abstain = "reason" {"}"} or {"{"} value = … {"}"}
finding-other-rubric = scored with { $rubric }, though the sheet says `{ $found }`

## settings
finding-not-a-key = `{ $key }` is no key
finding-not-a-key-hint = keys are written as a, S, C-s, F5, tab, ret, esc, space, pageup; several with a blank between them
finding-key-is-text = `{ $key }` is text where text is typed
finding-key-is-text-hint = take a key with C-, or F1 to F12
finding-key-not-apart = `{ $key }` arrives as another key, or never
finding-key-not-apart-hint = control with h, i, j, m, z and [ is taken by terminals
finding-key-taken = `{ $key }` is a key of `{ $gesture }` in `{ $layer }` already
finding-key-taken-hint = give `{ $gesture }` another key too, or take another one here

## words given to an act
finding-unusual-place-kind = `{ $found }` is none of the known kinds of place
finding-unusual-place-kind-hint = known: { $known }; another is kept as it is
finding-unusual-model = `{ $found }` is none of the known ways of being organised
finding-unusual-model-hint = known: { $known }; another is kept as it is

## other programs' rubrics
finding-import-unreadable = this cannot be read: { $cause }
finding-import-missing = `{ $what }` is missing
finding-import-columns-hint = the first line must name the columns, as the program that wrote the file does
finding-import-bad-number = expected a number of points from 0 at `{ $name }`, found `{ $found }`
finding-import-no-ratings = `{ $name }` has no ratings
finding-import-no-points = every rating of `{ $name }` is worth 0
