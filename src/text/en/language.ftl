# language: the keys of the rubric language

## what a key may be
language-type-id = an id: letters, digits, `-`, `_` and `.`
language-type-text = a text
language-type-words = words for people, said again in translations
language-type-language = a language by its two letters
language-type-word = { $words }
language-type-number = a decimal
language-type-whole = a whole number from { $low } to { $high }
language-type-flag = true or false
language-type-ids = a list of ids
language-type-texts = a list of texts
language-type-fact = a text, a number, true or false, or a list of them
language-type-pairs = a list of pairs of numbers
language-type-table = a table
language-type-tables = a list of tables
language-type-named = a table of names the author gives
language-type-words-or-table = words for people, or a table with `text`

## the rubric itself
language-key-id = the name by which projects, sheets and translations know the rubric; it never changes
language-key-version = the version as the author counts; a rule that changes asks for a new one
language-key-language = the language this file is written in; others stand in files beside it
language-key-title = the name of the rubric
language-key-about = what the rubric is for and how to mark with it
language-key-source = the document the rubric rests on
language-key-subject = whether projects or units are judged
language-key-decimals = how many decimals each stage keeps when it rounds
language-key-rounding = which way a half is rounded
language-key-minimum-coverage = the share of the weight, 0 to 1, that must be answered before there is a score

## the scale
language-key-scale = the levels that indicators of kind `level` are marked on
language-key-scale-min = the lowest level
language-key-scale-max = the highest level
language-key-scale-step = the distance of two levels
language-key-scale-anchor = where a share of 0 lies: at 0 (a level is worth level ÷ max), or at the lowest level
language-key-scale-labels = words for a level, the same for every indicator

## facts
language-key-facts = facts that conditions may name beside place, place_kind, model and year
language-key-facts-title = the name of the fact
language-key-facts-values = all it may be, where the list is closed

## evidence
language-key-evidence = the kinds of evidence, each with what it is worth
language-key-evidence-title = the name of the kind
language-key-evidence-unit = what its quantities count
language-key-evidence-class = whether it counts, is context that supports a mark up to a cap, or is vanity that supports nothing
language-key-evidence-half-life = months after which context is worth half
language-key-evidence-reason = why it has this class, in words the unit can read

## criteria
language-key-criteria = the tree of criteria; an indicator stands in one of them
language-key-criteria-in = the criterion it stands in; without it, at the top
language-key-criteria-title = the name of the criterion
language-key-criteria-weight = its weight among its neighbours; only the proportion matters
language-key-criteria-combine = how its children make its score: weighted mean, the lowest, weighted geometric mean, or coupling coordination
language-key-criteria-when = facts that must be so for it to apply; without them it always does
language-key-when = the values of which the fact must have one; a fact that is not known has none
language-key-criteria-about = what it means and why it weighs what it weighs
language-key-criteria-source = the passage it rests on
language-key-criteria-variants = what differs where certain facts hold, by a name of your own
language-key-variants-when = facts that must be so for this variant; the first that fits is taken
language-key-variants-weight = its weight instead
language-key-variants-title = its title instead
language-key-variants-about = what it means instead

## indicators
language-key-indicators = what is judged one by one
language-key-indicators-in = the criterion it stands in
language-key-indicators-title = the name of the indicator
language-key-indicators-question = what the evaluator is asked
language-key-indicators-weight = its weight among its neighbours; only the proportion matters
language-key-indicators-about = how to judge it
language-key-indicators-source = the passage it rests on
language-key-indicators-kind = how it is answered: by a level, a number that something measured, a list of items, or points
language-key-indicators-answer = who answers it
language-key-indicators-na = whether n/a is an answer; its weight then leaves the sum
language-key-indicators-when = facts that must be so for it to apply; without them it always does
language-key-indicators-unit = the unit of the number
language-key-indicators-higher = whether a higher number is better or worse
language-key-indicators-ratio = two numbers are reported, and the first over the second is judged
language-key-indicators-ratio-of = what the upper number counts
language-key-indicators-ratio-over = what the lower number counts
language-key-indicators-ratio-as = whether the quotient is in per cent or plain
language-key-indicators-growth = two numbers are reported, and the growth from the second to the first is judged
language-key-indicators-growth-of = what the later number counts
language-key-indicators-growth-over = what the earlier number counts
language-key-indicators-growth-as = whether growth is in per cent or plain
language-key-indicators-floor = the lowest number there can be
language-key-indicators-ceiling = the highest number there can be
language-key-indicators-period = the period the number covers
language-key-indicators-data = where the number comes from
language-key-indicators-points = pairs of number and score (0 to 100), with straight lines between them
language-key-indicators-thresholds = pairs of number and score (0 to 100); the best step reached holds
language-key-indicators-target = 0 at the baseline, 100 at the target, a straight line between
language-key-indicators-target-baseline = the number that is worth 0
language-key-indicators-target-value = the number that is worth 100
language-key-indicators-max = the most points, for indicators of kind `points`
language-key-indicators-step = the distance of two numbers of points
language-key-indicators-counts = the kinds of evidence that count here
language-key-indicators-context = the kinds of context that support a mark up to the cap
language-key-indicators-cap = the most a mark is worth without evidence that counts: a level, or a score where levels are not the answer
language-key-indicators-cap-reason = the words the evaluator and the unit read when it is capped
language-key-indicators-requires = what a score above the cap needs; levels state it one by one

## what is required of evidence
language-key-requires-kinds = items of any of these kinds are looked at
language-key-requires-items = at least so many items
language-key-requires-quantity = at least this sum of quantities
language-key-requires-corroborators = at least so many different confirming parties, none of them the project's own unit
language-key-requires-months = at least so many months from the first to the last dated item
language-key-requires-text = the requirement in the rubric's own words

## levels and items
language-key-indicators-levels = a descriptor for every level of the scale
language-key-indicators-levels-text = the descriptor, where the level is a table
language-key-indicators-levels-value = its share of the whole, 0 to 1, instead of the scale's own
language-key-indicators-levels-requires = what this level needs beyond what the levels below need
language-key-indicators-items = the lines of a checklist
language-key-indicators-items-text = what must be so
language-key-indicators-items-points = its points; only the proportion matters
language-key-indicators-variants = what differs where certain facts hold, by a name of your own
language-key-variants-question = its question instead
language-key-variants-levels = the descriptors that differ; the others stay

## adjustments
language-key-adjustment-groups = adjustments that are held together
language-key-adjustment-groups-title = the name of the group
language-key-adjustment-groups-most = the most points its adjustments come to together
language-key-adjustments = points added to or taken from the total, and what refuses a score
language-key-adjustments-effect = bonus, deduction, or veto, which leaves no score
language-key-adjustments-title = its name
language-key-adjustments-question = what is asked, where the title does not say it
language-key-adjustments-reason = why, in words the unit can read
language-key-adjustments-source = the passage it rests on
language-key-adjustments-points = the points each time
language-key-adjustments-times = how many times it may be given
language-key-adjustments-group = the group it is held together with
language-key-adjustments-counts = the kinds of evidence it may rest on
language-key-adjustments-answer = who answers it
language-key-adjustments-when = facts that must be so for it to apply

## gates
language-key-gates = thresholds that hold the total down
language-key-gates-of = the criterion or indicator that is looked at
language-key-gates-below = the score, 0 to 100, below which it holds
language-key-gates-cap = the most the total may then be
language-key-gates-band = the best band there may then be
language-key-gates-because = why, in words the unit can read

## bands
language-key-bands = grades by score; one starts at 0
language-key-bands-title = the name of the band
language-key-bands-from = the lowest score it has, 0 to 100
language-key-bands-first-in-group = whether only the first of a peer group can have it
language-key-bands-quota = the share of a peer group, in per cent, that can have it
language-key-bands-ties = what becomes of those who are level at the edge of the quota
