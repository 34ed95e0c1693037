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
language-key-scale-labels-text = the word, where the label is a table
language-key-scale-labels-value = its share of the whole, 0 to 1, wherever an indicator gives none of its own

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
language-key-criteria-weight = its weight among its neighbours; only the proportion matters; criteria take the sum of what stands in them where they give none, checklists and points their points
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
language-key-indicators-weight = its weight among its neighbours; only the proportion matters; criteria take the sum of what stands in them where they give none, checklists and points their points
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
language-key-levels-text = the descriptor, where the level is a table
language-key-levels-value = its share of the whole, 0 to 1, instead of the scale's own
language-key-levels-requires = what this level needs beyond what the levels below need
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

## a page for every finding
language-finding-bad-id = an id with characters that ids cannot have, or of more than 64
language-finding-bad-id-why = ids stand in commands, files and reports, where blanks and slashes would break them
language-finding-bad-id-instead = `[criteria.talent-outcomes]`
language-finding-bad-language = a language that is not two lower-case letters
language-finding-bad-language-why = translations are found by these letters
language-finding-bad-language-instead = `language = "en"`
language-finding-band-out-of-scale = a band that starts below 0 or above 100
language-finding-band-out-of-scale-why = no score could be in it
language-finding-band-out-of-scale-instead = `from = 90`
language-finding-bands-missing = no band that starts at 0
language-finding-bands-missing-why = every score must fall into a band
language-finding-bands-missing-instead = add one with `from = 0`
language-finding-bands-overlap = two bands from the same score
language-finding-bands-overlap-why = a score must fall into one band; one that asks for a place among peers too may start where another does
language-finding-bands-overlap-instead = give one of them another `from`
language-finding-built-in-fact = an entry in `[facts]` with the name of a fact every project has
language-finding-built-in-fact-why = the program fills `place_kind`, `model`, `unit` and `year` itself
language-finding-built-in-fact-instead = another name, or leave the entry out
language-finding-cap-out-of-scale = a cap that no mark could have
language-finding-cap-out-of-scale-why = the cap is a level where levels are the answer, and a score from 0 to 100 elsewhere
language-finding-cap-out-of-scale-instead = `cap = 1`
language-finding-checklist-empty = a checklist without items
language-finding-checklist-empty-why = there would be nothing to tick
language-finding-checklist-empty-instead = `items = {"{"} plan = {"{"} text = "…", points = 2 {"}"} {"}"}`
language-finding-coverage-out-of-range = a minimum coverage that is no share
language-finding-coverage-out-of-range-why = coverage is the share of the weight that has been answered, from 0 to 1
language-finding-coverage-out-of-range-instead = `minimum_coverage = 0.5`
language-finding-curve-missing = a measure without a way from its value to a score
language-finding-curve-missing-why = a number alone says nothing about good or bad
language-finding-curve-missing-instead = `points`, `thresholds` or `target`
language-finding-curve-out-of-scale = a point or threshold with a score below 0 or above 100
language-finding-curve-out-of-scale-why = scores lie between 0 and 100
language-finding-curve-out-of-scale-instead = `points = [[0, 0], [80, 100]]`
language-finding-curve-too-short = a curve with too few points
language-finding-curve-too-short-why = a line needs two points, steps at least one threshold
language-finding-curve-too-short-instead = `points = [[0, 0], [80, 100]]`
language-finding-curve-twice = a measure with two ways from its value to a score
language-finding-curve-twice-why = they would give two scores
language-finding-curve-twice-instead = keep one
language-finding-curve-unordered = points or thresholds whose values do not rise
language-finding-curve-unordered-why = between two points lies a line and behind each threshold a step; both need values in order
language-finding-curve-unordered-instead = `points = [[0, 0], [50, 60], [80, 100]]`
language-finding-duplicate-id = a criterion and an indicator with the same id
language-finding-duplicate-id-why = gates and commands name a criterion or an indicator by its id alone
language-finding-duplicate-id-instead = give one of them another id
language-finding-duplicate-key = a key given twice in one table
language-finding-duplicate-key-why = only one of the values could hold, and nobody would know which
language-finding-duplicate-key-instead = keep one
language-finding-duplicate-level = a level described twice in two spellings
language-finding-duplicate-level-why = only one of the descriptors could be shown
language-finding-duplicate-level-instead = one entry for the level
language-finding-empty-list = a list with nothing in it
language-finding-empty-list-why = a rule about nothing has no effect
language-finding-empty-list-instead = name at least one, or leave the key out
language-finding-empty-scale = a scale whose highest level is not some whole number of steps above its lowest
language-finding-empty-scale-why = every level must be reachable, and a share of the whole is taken over the distance from lowest to highest
language-finding-empty-scale-instead = `step = 1`, or `max = 6`
language-finding-empty-text = a text with nothing in it
language-finding-empty-text-why = evaluators and units would read a blank
language-finding-empty-text-instead = write the text, or leave the key out where it may be
language-finding-floor-above-ceiling = a lowest value that is not below the highest
language-finding-floor-above-ceiling-why = every answer would be refused
language-finding-floor-above-ceiling-instead = `floor = 0` and `ceiling = 100`
language-finding-foreign-overlay = a translation of another rubric beside this one
language-finding-foreign-overlay-why = its words would be shown at the wrong places
language-finding-foreign-overlay-instead = the id of this rubric in `of`, or another file name
language-finding-gate-effect = a gate with neither or both of `cap` and `band`
language-finding-gate-effect-why = a gate does exactly one thing
language-finding-gate-effect-instead = `cap = 59.99`, or `band = "pass"`
language-finding-gate-out-of-scale = a gate whose threshold or cap is no score
language-finding-gate-out-of-scale-why = both are scores from 0 to 100, also where levels are the answer
language-finding-gate-out-of-scale-instead = `below = 40`
language-finding-gate-unknown-band = a gate that holds the total down to a band there is not
language-finding-gate-unknown-band-why = its effect would be nothing
language-finding-gate-unknown-band-instead = the id of a band
language-finding-gate-unknown-target = a gate on something that is neither criterion nor indicator
language-finding-gate-unknown-target-why = it would never close
language-finding-gate-unknown-target-instead = the id of a criterion or indicator
language-finding-half-life-without-context = a half-life on a kind that is not context
language-finding-half-life-without-context-why = only context fades: what counts keeps counting, and vanity is worth nothing from the start
language-finding-half-life-without-context-instead = leave `half_life` out, or make the kind context
language-finding-idle-cap = a cap, its reason or context kinds on an indicator without an evidence rule
language-finding-idle-cap-why = nothing is ever capped where neither `counts` nor `requires` is given; most likely one of them was forgotten
language-finding-idle-cap-instead = add `counts`, or leave the cap out
language-finding-key-of-other-kind = a key that belongs to another kind of indicator
language-finding-key-of-other-kind-why = it would be read and have no effect
language-finding-key-of-other-kind-instead = leave it out, or change `kind`
language-finding-kind-not-admitted = a requirement naming a kind that the indicator does not admit there
language-finding-kind-not-admitted-why = levels above the cap are supported by kinds in `counts` alone, levels up to it also by kinds in `context`; a kind named beside these can never help
language-finding-kind-not-admitted-instead = add the kind to `counts`, or leave it out of the requirement
language-finding-kind-of-wrong-class = an evidence kind used for what its class does not allow
language-finding-kind-of-wrong-class-why = `counts` admits kinds that count and `context` kinds of context; vanity is recorded and supports nothing
language-finding-kind-of-wrong-class-instead = kinds of the right class, or another class for the kind
language-finding-level-gap = an indicator that does not describe every level of the scale
language-finding-level-gap-why = an evaluator who has to guess what a level means marks by feeling
language-finding-level-gap-instead = describe level 1 too
language-finding-level-out-of-scale = a descriptor or label for a level the scale does not have
language-finding-level-out-of-scale-why = it could never be given
language-finding-level-out-of-scale-instead = remove it, or make the scale longer
language-finding-missing-cap = an indicator with an evidence rule and no cap
language-finding-missing-cap-why = the rule must say what a mark is worth that rests on nothing that counts
language-finding-missing-cap-instead = `cap = 1`, or `cap = 0` if such a mark is worth nothing
language-finding-missing-key = a key that must be there and is not
language-finding-missing-key-why = without it the rubric would not be complete
language-finding-missing-key-instead = add it
language-finding-missing-reason = a kind that does not count, without a reason
language-finding-missing-reason-why = a unit that sees its agreements left out must read why, in words
language-finding-missing-reason-instead = `reason = "Agreements don't count: …"`
language-finding-missing-scale = indicators answered by levels, and no scale
language-finding-missing-scale-why = without a scale there are no levels to mark on
language-finding-missing-scale-instead = add `[scale]` with `min` and `max`, or use another kind
language-finding-missing-translation = texts that the translation does not say
language-finding-missing-translation-why = they are shown in the language of the rubric, which the reader may not know
language-finding-missing-translation-instead = translate them
language-finding-negative-scale = a scale that goes below 0 while a share of 0 lies at 0
language-finding-negative-scale-why = with the anchor `zero` a level below 0 would take points away from other indicators
language-finding-negative-scale-instead = `anchor = "min"`
language-finding-no-indicators = a rubric without indicators, or a criterion with nothing in it
language-finding-no-indicators-why = indicators are what is marked; a criterion is scored through its children alone
language-finding-no-indicators-instead = put `in = "O1"` into an indicator or criterion, or remove it
language-finding-non-positive-points = a checklist item worth 0 points or less
language-finding-non-positive-points-why = ticking it would change nothing
language-finding-non-positive-points-instead = points above 0, or leave the item out
language-finding-non-positive-quantity = a requirement of a quantity of 0 or less
language-finding-non-positive-quantity-why = it asks for nothing
language-finding-non-positive-quantity-instead = a quantity above 0, or leave it out
language-finding-non-positive-weight = a weight of 0 or less
language-finding-non-positive-weight-why = a part without weight would be marked for nothing
language-finding-non-positive-weight-instead = a weight above 0, or remove the part
language-finding-nothing-to-translate = a translated text whose original is not there
language-finding-nothing-to-translate-why = nobody would ever see it
language-finding-nothing-to-translate-instead = leave it out, or write the original
language-finding-out-of-range = a whole number outside its range
language-finding-out-of-range-why = the range is what makes sense there
language-finding-out-of-range-instead = a number the message names
language-finding-overlay-language = a second translation into the same language, or into the language of the rubric
language-finding-overlay-language-why = only one of the texts could be shown
language-finding-overlay-language-instead = one file for each language
language-finding-parent-cycle = criteria that lie in each other
language-finding-parent-cycle-why = going up from any part must end at the top
language-finding-parent-cycle-instead = leave `in` out of the one that belongs at the top
language-finding-points-step = points whose highest is missing or not some whole number of steps
language-finding-points-step-why = the highest must be reachable from 0
language-finding-points-step-instead = `step = 5`, or another `max`
language-finding-rule-in-overlay = a rule in a translation
language-finding-rule-in-overlay-why = rules stand in the rubric alone, so that all languages judge alike
language-finding-rule-in-overlay-instead = leave it out, or write it into the rubric
language-finding-scale-too-long = a scale of more than 100 levels
language-finding-scale-too-long-why = every level needs a descriptor; finer answers are measures or points
language-finding-scale-too-long-instead = a coarser step, or indicators of kind `points`
language-finding-share-out-of-range = a level worth less than nothing or more than everything
language-finding-share-out-of-range-why = the share of the whole that a level is worth lies between 0 and 1
language-finding-share-out-of-range-instead = `value = 0.8`
language-finding-shares-fall = a higher level that is worth less than a lower one
language-finding-shares-fall-why = levels climb; a mark one level higher must never score less
language-finding-shares-fall-instead = values that do not fall
language-finding-stale-translation = a translation of an earlier text
language-finding-stale-translation-why = the original has changed since; what is read may no longer be what is judged
language-finding-stale-translation-instead = read it against the original, then write the new `base`
language-finding-syntax = a place that is no TOML
language-finding-syntax-why = what cannot be read cannot be checked; the rest of the text is read all the same
language-finding-syntax-instead = what the message says: most often quotes around a text or a bracket that closes
language-finding-target-is-baseline = a target equal to its baseline
language-finding-target-is-baseline-why = the score is the part of the way that was covered, and there would be no way
language-finding-target-is-baseline-instead = a target away from the baseline, or `thresholds`
language-finding-target-wrong-way = a target on the worse side of its baseline
language-finding-target-wrong-way-why = `higher` says which way is better, and the target lies the other way; one of them is most likely a slip
language-finding-target-wrong-way-instead = `higher = "worse"`, or swap the two
language-finding-too-deep = tables and lists more than 64 deep in each other
language-finding-too-deep-why = no rubric needs it, and a text like that is damaged or hostile
language-finding-too-deep-instead = a flatter text
language-finding-tree-too-deep = criteria more than 16 deep in each other
language-finding-tree-too-deep-why = nobody can read such a tree, and every level costs room on the screen
language-finding-tree-too-deep-instead = a flatter tree
language-finding-unknown-evidence-kind = an evidence kind that `[evidence]` does not have
language-finding-unknown-evidence-kind-why = nothing could ever be of that kind
language-finding-unknown-evidence-kind-instead = the id of an evidence kind
language-finding-unknown-fact = a `when` about a fact that neither the program nor `[facts]` knows
language-finding-unknown-fact-why = a slip in the name would silently switch a whole part off
language-finding-unknown-fact-instead = one of `place_kind`, `model`, `unit`, `year`, or an entry in `[facts]`
language-finding-unknown-fact-value = a `when` asking for a value that the fact's list does not have
language-finding-unknown-fact-value-why = it could never hold
language-finding-unknown-fact-value-instead = one of the listed values, or a longer list
language-finding-unknown-id = a translation of a part that the rubric does not have
language-finding-unknown-id-why = nobody would ever see it
language-finding-unknown-id-instead = the id of a part of the rubric
language-finding-unknown-key = a key that is none here
language-finding-unknown-key-why = a slip in a key would silently leave a rule out
language-finding-unknown-key-instead = the key that is meant; `rubricate rubric keys` lists all
language-finding-unknown-parent = an `in` that names no criterion
language-finding-unknown-parent-why = the tree is made by `in`; a part that hangs nowhere would never be marked
language-finding-unknown-parent-instead = the id of a criterion
language-finding-unknown-word = a word that is none of those that may stand here
language-finding-unknown-word-why = each of the words has a meaning of its own; others have none
language-finding-unknown-word-instead = one of the words the message lists
language-finding-unquoted-key = a level with a decimal point that is not in quotes
language-finding-unquoted-key-why = TOML takes `0.5` for `5` in a table `0`
language-finding-unquoted-key-instead = `"0.5" = "…"`
language-finding-weights-too-fine = weights of a geometric mean that need whole numbers of more than 1000 together
language-finding-weights-too-fine-why = the mean is the root whose order is the sum of the weights in lowest whole numbers; such a root cannot be taken exactly in reasonable time
language-finding-weights-too-fine-instead = rounder weights, such as 1 and 2
language-finding-wrong-type = a value of another type than expected
language-finding-wrong-type-why = a text is no number, and a number no list; guessing would change the judgement
language-finding-wrong-type-instead = a value of the type the message names
language-finding-adjustment-without-points = a bonus or deduction that does not say how much
language-finding-adjustment-without-points-why = there is no usual amount
language-finding-adjustment-without-points-instead = `points = 2`, of 100, for each time it applies
language-finding-descriptor-repeated = an indicator whose levels read as those of another one do
language-finding-descriptor-repeated-why = a descriptor says what is to be seen at its level. Words that fit two indicators say that of neither, and evaluators fall back on their taste
language-finding-descriptor-repeated-instead = say at each level what this indicator looks for
language-finding-duplicate-label = two levels that go by one word
language-finding-duplicate-label-why = a mark can be given by the word, and it must be clear which level is meant; capitals make no difference
language-finding-duplicate-label-instead = a word of its own for each
language-finding-growth-beside-ratio = a measure that is both a ratio and a growth
language-finding-growth-beside-ratio-why = two numbers are reported, and only one figure is made of them
language-finding-growth-beside-ratio-instead = keep one of them
language-finding-idle-group = a group that no adjustment is in
language-finding-idle-group-why = its cap holds nothing back; most likely a `group` was forgotten
language-finding-idle-group-instead = write `group = "extra"` into the adjustments it caps, or leave it out
language-finding-idle-ties = a rule for equals in a band that asks for no place among peers
language-finding-idle-ties-why = where the score alone decides, equals are all in or all out anyway
language-finding-idle-ties-instead = leave it out, or add `quota` or `first_in_group`
language-finding-indicator-dominates = one indicator weighs more than half of the whole
language-finding-indicator-dominates-why = then it decides nearly alone, and the others are hardly worth their evidence
language-finding-indicator-dominates-instead = divide it into what it is made of, or weigh it less
language-finding-label-taken = a word for a level that means something else in a mark
language-finding-label-taken-why = a mark can be given by the word; a number would be taken for the level with that number, and `n/a`, `abstain` and `clear` are answers of their own
language-finding-label-taken-instead = a word or letter, such as `A`
language-finding-level-not-distinguishable = two levels that follow each other and differ by a word of degree alone, or not at all
language-finding-level-not-distinguishable-why = where "good results" ends and "very good results" begins is a matter of taste, so two evaluators will differ
language-finding-level-not-distinguishable-instead = say what can be seen at the higher level and not at the lower one
language-finding-quota-out-of-range = a quota of nobody, or of more than all
language-finding-quota-out-of-range-why = it is a share of the peer group in per cent
language-finding-quota-out-of-range-instead = a number above 0 and at most 100
language-finding-ranked-at-bottom = every band that starts at 0 asks for a place among peers too
language-finding-ranked-at-bottom-why = whoever does not have that place would fall into no band
language-finding-ranked-at-bottom-instead = add a band with `from = 0` and neither `first_in_group` nor `quota`
language-finding-ranked-below-unranked = a band that asks for a place among peers, below one that asks for a score alone
language-finding-ranked-below-unranked-why = whoever has the higher score has the better band already, so the place would decide nothing
language-finding-ranked-below-unranked-instead = let it start where the best band by score alone starts, or above
language-finding-unknown-group = an adjustment in a group that there is not
language-finding-unknown-group-why = what it gives or takes would be capped with nothing
language-finding-unknown-group-instead = add `[adjustment_groups.extra]`, or the id of a group that is there
language-finding-vanity-only-indicator = an indicator that only activity for show can raise
language-finding-vanity-only-indicator-why = counting agreements, plaques or papers rewards signing, hanging and publishing. What counts is what came of it
language-finding-vanity-only-indicator-instead = ask what came of them, and list in `counts` the evidence that shows it
language-finding-variant-changes-nothing = a variant that says when it holds and nothing else
language-finding-variant-changes-nothing-why = its part reads the same with it and without it
language-finding-variant-changes-nothing-instead = add what is different, such as `weight`, `question` or a level
language-finding-variant-never-holds = a variant that no project can have
language-finding-variant-never-holds-why = the first variant whose condition holds is taken, and only where its part applies at all
language-finding-variant-never-holds-instead = put the narrower one first, or let the condition agree with the part's own `when`
language-finding-veto-with-points = a veto with `points`, `times` or a `group`
language-finding-veto-with-points-why = after a veto nothing is graded, so there is nothing to give or take
language-finding-veto-with-points-instead = leave them out, or make it a deduction
language-finding-weights-off-sum = weights that were most likely meant to sum to 100, or to what their criterion weighs, and do not
language-finding-weights-off-sum-why = only the shares of weights matter, so nothing breaks; but in an assessment document `30` means 30 of 100, and here it would be a little more or less. It is said where the sum is within a tenth of the round figure
language-finding-weights-off-sum-instead = let them sum to 100, or use small numbers such as 2 and 1
