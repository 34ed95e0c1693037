# score: phrases of this area

## why a mark scores less than it says
score-own-words = { $words }
score-either = { $first } or { $second }
score-listed = { $first }, { $second }
score-both = { $first } and { $second }
score-rests-on-nothing-level = no cited evidence counts here, so it scores no more than level { $cap }
score-rests-on-nothing-score = no cited evidence counts here, so it scores no more than { $cap }
score-asks-level = level { $level } asks for
score-asks-score = more than { $cap } asks for
score-unmet = { $asks } { $needed }, found { $found }
score-unmet-own-words = { $asks } “{ $words }”: { $needed }, found { $found }
score-needs-items = { $count ->
    [one] { $count } item of { $kinds }
   *[other] { $count } items of { $kinds }
}
score-needs-quantity = a total of { $count } in { $kinds }
score-needs-corroborators = { $count ->
    [one] { $count } independent confirmation of { $kinds }
   *[other] { $count } independent confirmations of { $kinds }
}
score-needs-months = { $count ->
    [one] { $count } month from first to last { $kinds }
   *[other] { $count } months from first to last { $kinds }
}
score-count-of-unit = { $count } { $unit }
score-count-of-kind = { $count } × { $kind }
score-item-vanity = { $what }: recorded, not counted — { $reason }
score-item-context = { $what }: context, carries no further than { $cap } — { $reason }
score-item-elsewhere = { $item }: does not count at this indicator
score-item-retired = { $item }: withdrawn
score-item-nothing = { $item }: its quantity is 0, so it shows none
score-kinds-more = { $first } or { $count ->
    [one] 1 more kind
   *[other] { $count } more kinds
}

## answers that are not taken
score-refused-na-not-allowed = `{ $indicator }` applies to every project, found n/a
score-refused-abstain-needs-reason = expected a reason to abstain at `{ $indicator }`, found none
score-refused-abstain-needs-reason-hint = say why in a comment, such as a conflict of interest or no competence in the field
score-refused-level-between = expected a level of the scale, found { $found }, which lies between two
score-refused-level-outside = expected a level of the scale, found { $found }, which lies outside it
score-refused-level-hint = levels here: { $levels }
score-level-called = { $level } ({ $label })
score-refused-level-span-hint = levels here: { $min } to { $max } in steps of { $step }
score-refused-points-outside = expected 0 to { $max } points, found { $found }
score-refused-points-between = expected a multiple of the step, found { $found }
score-refused-points-hint = points here: 0 to { $max } in steps of { $step }
score-refused-times = expected how many times it applies, a whole number from 0 to { $most }, found `{ $found }`
score-refused-below-floor = expected at least { $limit }, found { $found }
score-refused-above-ceiling = expected at most { $limit }, found { $found }
score-refused-ratio-of-nothing = expected a ratio over more than nothing, found { $over }/0
score-refused-growth-from-loss = expected growth over an amount above 0, found { $under }
score-refused-unknown-item = expected items of this checklist, found `{ $found }`
score-refused-not-a-level = expected a level, found `{ $found }`
score-refused-not-a-ratio = expected two numbers such as 412/450, found `{ $found }`
score-refused-not-a-number = expected a number, found `{ $found }`
score-refused-not-points = expected points, found `{ $found }`
score-refused-not-items = expected items of this checklist, found `{ $found }`
score-refused-items-hint = items here: { $items }; several with commas, none with `none`
score-refused-ratio-hint = write “{ $of }” over “{ $over }”, such as 412/450
score-refused-growth-hint = write “{ $of }” over “{ $over }”, such as 460/400; the growth follows from it
score-refused-measure-between-hint = from { $floor } to { $ceiling } { $unit }
score-refused-measure-from-hint = from { $floor } { $unit } upwards
score-refused-measure-to-hint = up to { $ceiling } { $unit }
score-refused-measure-hint = a number in { $unit }

## the trace of a number
score-trace-complete = all { $total } indicators done, { $coverage } % of the weight answered
score-trace-so-far = so far, of what is answered: { $done } of { $total } indicators done, { $coverage } % of the weight answered
score-trace-ends-between = ends between { $low } and { $high }
score-none-nothing-answered = no score: nothing is answered yet
score-none-nothing-applies = no score: nothing applies to this project
score-none-insufficient = no score: expected { $minimum } % of the weight answered, found { $coverage } %
score-none-veto = not graded: { $veto }
score-trace-adds = { $score } × { $share } % = { $sum }
score-trace-share = { $share } % of the whole
score-trace-lowest = the lowest of its siblings, so it decides
score-trace-not-lowest = not the lowest of its siblings, so it plays no part
score-trace-in-geometric = weighs { $share } % in a geometric mean
score-trace-in-coupling = weighs { $share } % in the mean of a coupling degree
score-trace-min = the lowest of its parts
score-trace-geometric = the weighted geometric mean of its parts, its root rounded half to even to 12 decimals
score-trace-coupling = the coupling degree of its parts, D = √(C·T) with C = { $c } and T = { $t }, its root rounded half to even to 12 decimals
score-trace-coupling-alone = one part alone: its own score stands
score-trace-gate = gate: { $part } below { $below }
score-trace-gate-unknown = no score here yet
score-trace-gate-open = not below, so it holds nothing down
score-trace-gate-cap = the total is { $cap } at most
score-trace-gate-band = the band is “{ $band }” at best
score-bonus = { $times ->
    [1] bonus of { $points }
   *[other] bonus of { $points } each time, at most { $times } times
}
score-deduction = { $times ->
    [1] deduction of { $points }
   *[other] deduction of { $points } each time, at most { $times } times
}
score-veto = veto: where it applies, nothing is graded
score-trace-adjusted-times = given { $times ->
    [0] not at all
    [1] once
   *[other] { $times } times
}
score-trace-adjustment-open = open: until it is answered it gives and takes nothing
score-held-in-group = with the others of “{ $group }” it gives or takes { $most } at most; alone it would be { $full }
score-reads-as = reads otherwise for { $when }
score-fact-is = { $fact }: { $value }
score-fact-place-kind = kind of place
score-fact-model = organisation
score-fact-unit = unit
score-fact-year = year
score-fact-yes = yes
score-fact-no = no
score-trace-clamped = { $sum } is held within 0 to 100
score-enough-for = enough for { $band }; who has it, the place among its peers decides
score-trace-band-first = { $band } from { $from }, for the first of its peer group
score-trace-band-quota = { $band } from { $from }, for at most { $quota } % of its peer group
score-trace-band-first-within = { $band } from { $from }, for the first of its peer group, where one is no more than { $quota } %
score-trace-rounding = rounding
score-trace-rounded-half-up = { $exact } rounded half up to { $decimals ->
    [one] { $decimals } decimal
   *[other] { $decimals } decimals
}, before bands
score-trace-rounded-half-even = { $exact } rounded half to even to { $decimals ->
    [one] { $decimals } decimal
   *[other] { $decimals } decimals
}, before bands
score-trace-rounded-down = { $exact } rounded down to { $decimals ->
    [one] { $decimals } decimal
   *[other] { $decimals } decimals
}, before bands
score-trace-bands = bands
score-trace-band = reached: { $band }
score-trace-band-from = { $band } from { $from }
score-trace-open = open
score-trace-not-applicable = n/a: it leaves numerator and denominator
score-trace-abstain = abstained: { $reason }
score-trace-mark-level = mark { $raw } on { $min }–{ $max }
score-trace-mark-called = mark { $label }, level { $raw } of { $min } to { $max }
score-trace-mark-measure = measured { $raw } { $unit }
score-trace-mark-ratio = { $answer } = { $raw } { $unit }
score-trace-mark-growth = { $answer }, growth of { $raw } { $unit }
score-trace-mark-items = { $raw } of { $max } points ticked: { $answer }
score-trace-mark-points = { $raw } of { $max } points
score-trace-curve-points = on the rubric's line that is a score of { $score }
score-trace-curve-thresholds = the best threshold reached is a score of { $score }
score-trace-curve-target = from the baseline { $baseline } to the target { $target } that is a score of { $score }
score-trace-changed-since = evidence changed since: would now be { $now }
score-trace-scores-as = scores as { $scored }
score-trace-requirement = { $asks } { $needed }
score-trace-met = met
score-trace-short-items = { $found } of { $needed } items
score-trace-short-quantity = { $found } of { $needed } in total
score-trace-short-corroborators = { $found } of { $needed } independent confirmations
score-trace-short-months = { $found } of { $needed } months
score-trace-item-counts = counts
score-trace-item-aged = context, worth { $share } % of its quantity by now, carries no further than { $cap } — { $reason }
score-trace-item-withdrawn = cited, withdrawn: supports nothing
score-trace-item-no-rule = cited; this indicator has no evidence rule
score-trace-item-uncited = not cited by this mark
score-trace-item-unknown = cited, but not on record in this project
