# method: methods of statistics and decision, and why one refuses its input

## refusals
method-bad-json = the text is not JSON: line { $line }, column { $column }
method-bad-json-hint = NaN and Infinity may stand in it, they are refused by the method they go to
method-bad-field = `{ $text }` has no `=`
method-bad-field-hint = write `--with name=value`, as in `--with confidence=0.9`
method-no-table = no table: expected a line of headings with a column of labels first
method-no-table-hint = as in `project,li,wang` and below it `P1,70,80`
method-line-too-long = line { $line } has more cells than there are headings
method-no-csv = a single table does not say enough for this method
method-no-input = expected the input as JSON on standard input, or a table with `--csv FILE`
method-no-input-hint = as in `rubricate method spearman < input.json`; `rubricate method list` tells what each takes
method-no-list = expected a list of objects with `id`, `method` and `input`
method-no-id = the case at place { $at } has no `id`, or one that was there before
method-source = source: { $what }
method-assumes = assumes: { $what }
method-takes = takes: { $what }
method-misleads = misleads: { $what }
method-unknown = there is no method `{ $name }`
method-unknown-hint = known: { $known }
method-no-object = expected a JSON object with the input of the method
method-no-object-hint = write `rubricate method list` to see what each method takes
method-missing-field = `{ $what }` is missing
method-wrong-type = `{ $what }`: expected { $need }
method-need-table = a list of rows, each a list of numbers
method-need-list = a list
method-need-word = a word
method-need-flag = true or false
method-need-objects = a list of objects
method-not-a-number = `{ $what }`: row { $row }, column { $column } is not a number
method-refused-empty = `{ $what }`: there is nothing in it
method-refused-ragged = `{ $what }`: row { $row } has another length, expected { $expected }, found { $found }
method-refused-length = `{ $what }`: expected { $expected } values, found { $found }
method-refused-not-finite = `{ $what }`: row { $row }, column { $column } is infinite or not a number
method-refused-magnitude = `{ $what }`: row { $row }, column { $column } is beyond 1e100 or closer to zero than 1e-100
method-refused-hole = `{ $what }`: row { $row }, column { $column } is missing, and this method needs every value
method-refused-too-few = `{ $what }`: expected at least { $least }, found { $found }
method-refused-too-many = `{ $what }`: expected at most { $most }, found { $found }
method-refused-out-of-range = `{ $what }`: expected a number from { $low } to { $high }, found { $value }
method-refused-not-positive = `{ $what }`: row { $row }, column { $column } has to be above zero
method-refused-negative = `{ $what }`: row { $row }, column { $column } is below zero
method-refused-not-whole = `{ $what }`: row { $row }, column { $column } has to be a whole number
method-refused-all-zero = `{ $what }`: all of it is zero, so there are no shares
method-refused-not-reciprocal = `{ $what }`: row { $row }, column { $column } and its counterpart do not multiply to 1
method-refused-not-square = `{ $what }`: expected as many rows as columns, found { $rows } rows and { $columns } columns
method-refused-not-increasing = `{ $what }`: from place { $at } on it does not grow
method-refused-repeated = `{ $what }`: place { $at } stands there twice
method-refused-unequal-sums = `{ $what }`: row { $at } has another sum than the first
method-refused-unlisted = `{ $what }`: the value at place { $at } is none of those announced
method-refused-needs-scale = `{ $what }`: place { $at } is `min`, where less is better; values as they are cannot be added, choose a scale with `normalise`
method-refused-disconnected = these parts have nothing in common and cannot be compared: { $parts }
method-refused-unknown-option = `{ $what }`: expected one of { $known }, found `{ $found }`
method-refused-no-convergence = no end after { $rounds } rounds
method-refused-nothing-in-row = `{ $what }`: in row { $at } nothing is above zero
method-refused-nothing-in-column = `{ $what }`: in column { $at } nothing is above zero
method-refused-out-of-reach = unit { $at } uses nothing of something without which nobody of the other period makes what it makes: it has no distance
method-refused-unproved = unit { $at }: an optimum was found and could not be proved; values within one column lie too far apart
method-refused-overflow = the result is too large for a number
method-refused-stopped = stopped

## reasons for which there is no value
method-undefined-no-variation = no variation
method-undefined-nothing-pairable = nothing pairable: no two values can be put side by side
method-undefined-nothing-left = nothing left: every value is missing
method-undefined-disconnected = disconnected: there are parts that nothing connects
method-undefined-too-little = too little is known to say it
method-undefined-redundant = redundant: everything says the same
method-undefined-unbounded = unbounded: it would be infinite
method-undefined-no-weights = no weights do that

## notes
method-note-unread = not read: { $fields }
method-note-left-out = { $count ->
    [one] 1 pair or subject with a hole was left out
   *[other] { $count } pairs or subjects with a hole were left out
 }
method-note-circles = { $count ->
    [one] the judgements go round in 1 circle of three
   *[other] the judgements go round in { $count } circles of three
 }: no weights can fit them
method-note-inconsistent = the consistency ratio is above 0.1: mend the worst pair first
method-note-members-inconsistent = { $count ->
    [one] 1 member is above 0.1 alone, which the group hides
   *[other] { $count } members are above 0.1 alone, which the group hides
 }
method-note-worst-pair = least fitting: { $row } over { $column } is { $given }, and { $fitting } would fit; CR would be { $cr }
method-note-spread = these weights measure spread, not importance
method-note-observed-ideal = best and worst are those of these alternatives: another set can turn their order round
method-note-tied-grades = { $count } grades share the largest membership
method-note-weak-membership = the largest membership hardly tells: use a score
method-note-c-alone = C alone says only how even systems are: read D
method-note-factor-n = { $count ->
    [one] 1 claimed C is
   *[other] { $count } claimed C are
 } what comes out without the factor n, a known mistake
method-note-few-values = { $count } values are few: the interval is too narrow
method-note-thin-raters = { $count ->
    [one] 1 rater gave fewer than 3 values
   *[other] { $count } raters gave fewer than 3 values
 }: their scores hardly say more than which was higher
method-note-few-to-trim = with fewer than 5 values hardly anything is left: { $kept }
method-note-disconnected = { $count } parts share nothing: within each raters can be compared, between them nobody can say who is severe
method-note-few-units = units are few for so many inputs and outputs, and most come out efficient: { $wanted } or more would be enough

## fields of results
method-field-alpha = α
method-field-interval = interval of units drawn anew, low and high
method-field-values = values in pairs
method-field-units = units
method-field-kappa = κ
method-field-po = observed agreement
method-field-pe = agreement by chance
method-field-p-bar = observed agreement
method-field-p-e = agreement by chance
method-field-icc1 = ICC(1,1)
method-field-icc2 = ICC(2,1)
method-field-icc3 = ICC(3,1)
method-field-icc1k = ICC(1,k)
method-field-icc2k = ICC(2,k)
method-field-icc3k = ICC(3,k)
method-field-w = W
method-field-chi2 = χ²
method-field-p-value = p
method-field-rank-sums = rank sums
method-field-rho = ρ
method-field-tau-b = τ-b
method-field-p-asymptotic = p
method-field-weights = weights
method-field-cr = consistency ratio CR
method-field-ci = consistency index CI
method-field-lambda-max = λmax
method-field-individual-cr = CR of each member
method-field-consensus = consensus
method-field-entropy = entropy
method-field-panel = panel weights
method-field-data = data weights
method-field-mean = mean
method-field-effective-weights = weights as they count
method-field-v = values
method-field-scores = scores
method-field-rank = place
method-field-closeness = closeness
method-field-b = membership
method-field-best-grade = grade with the largest membership, from 0
method-field-validity = validity
method-field-score = score
method-field-d = coordination D
method-field-c = coupling C
method-field-t = development T
method-field-level = level
method-field-rank-acceptability = acceptability of places
method-field-central-weights = central weights
method-field-standard-error = standard error at most
method-field-base-rank = place before
method-field-new-rank = place after
method-field-reversals = pairs reversed
method-field-ci-low = lower end
method-field-ci-high = upper end
method-field-se = standard error
method-field-grand = grand mean
method-field-residual-ss = residual sum of squares
method-field-z = standard scores
method-field-rescaled = on the scale of the marks
method-field-kept = kept
method-field-ccr = CCR efficiency
method-field-bcc = BCC efficiency
method-field-scale = scale efficiency
method-field-returns = returns to scale
method-field-mi = Malmquist index
method-field-ec = efficiency change
method-field-tc = technical change

## levels of coordination
method-word-extreme-imbalance = extreme imbalance
method-word-severe-imbalance = severe imbalance
method-word-moderate-imbalance = moderate imbalance
method-word-mild-imbalance = mild imbalance
method-word-near-imbalance = near imbalance
method-word-barely-coordinated = barely coordinated
method-word-primary-coordination = primary coordination
method-word-intermediate-coordination = intermediate coordination
method-word-good-coordination = good coordination
method-word-high-coordination = high-quality coordination

## methods: title, assumption, input, when it misleads
method-krippendorff-alpha = Krippendorff's alpha
method-krippendorff-alpha-assumes = raters can be exchanged for each other, and values mean the same for all of them
method-krippendorff-alpha-takes = `ratings`, a row for each rater and a column for each unit, null where a rater gave none; `level`: nominal, ordinal, interval or ratio; `resamples` for an interval, with `confidence` and `seed`. In a file: a line for each unit, a column for each rater
method-krippendorff-alpha-misleads = where nearly all values are the same: 99 times 5 and once 4 gives 0, although raters almost always agree
method-cohen-kappa = Cohen's kappa, plain or weighted
method-cohen-kappa-assumes = two raters judge the same things independently of each other
method-cohen-kappa-takes = `a` and `b` with null where one is missing, `categories` in their order, or a square `table` of counts; `weights`: none, linear or quadratic. In a file: a column for each of the two raters
method-cohen-kappa-misleads = where one category holds nearly everything: raters who agree on 90 of 100 can have a kappa near 0
method-fleiss-kappa = Fleiss' kappa
method-fleiss-kappa-assumes = every subject has the same number of raters, who can be exchanged for each other
method-fleiss-kappa-takes = `counts`, a row for each subject and a column for each category, all rows with the same sum. In a file likewise
method-fleiss-kappa-misleads = for categories in an order: one step apart counts as much as four
method-icc = intraclass correlation, six forms
method-icc-assumes = errors have the same spread everywhere and are normal, for the intervals and the tests
method-icc-takes = `ratings`, a row for each subject and a column for each rater; subjects with a hole drop out; `confidence`. In a file likewise
method-icc-misleads = where subjects hardly differ raters who are close to each other get a low value; and icc3 hides that one rater is harsher than another
method-kendall-w = Kendall's W
method-kendall-w-assumes = only orders count, and every rater sees everything
method-kendall-w-takes = `ratings`, a row for each rater and a column for each thing. In a file: a line for each thing, a column for each rater
method-kendall-w-misleads = it sees orders only: raters far apart in their values agree perfectly when their orders do; the test is rough for seven things or fewer
method-spearman = Spearman's rank correlation
method-spearman-assumes = values can be put in an order; for the test, pairs are independent of each other
method-spearman-takes = `x` and `y`, null where one is missing. In a file: two columns
method-spearman-misleads = where a few things at the ends agree and the middle is noise; the probability is rough below ten pairs
method-kendall-tau-b = Kendall's tau-b
method-kendall-tau-b-assumes = values can be put in an order; for the test, pairs are independent and many
method-kendall-tau-b-takes = `x` and `y`, null where one is missing. In a file: two columns
method-kendall-tau-b-misleads = where ties are many it cannot reach 1 if the two lists tie in different places
method-ahp = analytic hierarchy process
method-ahp-assumes = importance can be told as a quotient, and a judgement turned round is its inverse
method-ahp-takes = `matrix`, how many times as important the row is as the column; `ri`, the random indices, or `ri_table`; `method`: eigenvector or geometric_mean. In a file: a square with fractions such as 1/3
method-ahp-misleads = a small consistency ratio says that judgements fit together, not that they are right
method-ahp-group = group analytic hierarchy process
method-ahp-group-assumes = members judge the same things, and their say can be told as weights
method-ahp-group-takes = `matrices`, one for each member; `member_weights`; `aggregate`: aij for the judgements, aip for the weights; `ri` or `ri_table`; `method`
method-ahp-group-misleads = in a split group opposite judgements cancel out to equal weights, perfectly consistent, which nobody believes in: look at the consensus
method-entropy-weights = entropy weights
method-entropy-weights-assumes = what varies more between the alternatives tells more about them
method-entropy-weights-takes = `matrix`, a row for each alternative and a column for each criterion; `pre`: sum or minmax; `types`: max or min. In a file likewise, with a line `types` if need be
method-entropy-weights-misleads = spread is not importance: a criterion in which one alternative has everything and the others nothing gets nearly all the weight
method-critic-weights = CRITIC weights
method-critic-weights-assumes = what varies more and repeats the other criteria less tells more
method-critic-weights-takes = `matrix`, a row for each alternative and a column for each criterion; `types`: max or min. In a file likewise, with a line `types` if need be
method-critic-weights-misleads = spread is not importance; with three alternatives or fewer correlations are chance
method-combined-weights = panel weights and data weights combined
method-combined-weights-assumes = both lists are about the same criteria in the same order
method-combined-weights-takes = `panel` and `data`; `share` of the panel from 0 to 1 mixes them, without it they are multiplied. In a file: two columns
method-combined-weights-misleads = it is a compromise between two questions, what matters and what tells the alternatives apart, and answers neither: show all three
method-weighted-mean-na = weighted mean without what does not apply
method-weighted-mean-na-assumes = what is missing would have been like what is there
method-weighted-mean-na-takes = `values` with null where one does not apply, and `weights`. In a file: two columns
method-weighted-mean-na-misleads = where low values tend to be left out the mean speaks only of what is easy: five strengths answered and five weaknesses left open give a full mark
method-piecewise-linear = values along a line of pieces
method-piecewise-linear-assumes = between two points value grows in proportion
method-piecewise-linear-takes = `points`, rows of x and value with x growing; `x`, a list
method-piecewise-linear-misleads = beyond the last point: whoever does far more than it asks gets nothing for it
method-weighted-sum = weighted sum
method-weighted-sum-assumes = what one criterion lacks another can make up for, at a fixed price
method-weighted-sum-takes = `matrix`, a row for each alternative and a column for each criterion; `weights`; `types`: max or min; `normalise`: none, minmax, max or sum. In a file likewise, with the lines `weights` and `types`
method-weighted-sum-misleads = where nothing shall be made up for: an alternative without any result can win by its paper; by minmax the order depends on who takes part
method-weighted-product = weighted product
method-weighted-product-assumes = what one criterion lacks others can hardly make up for
method-weighted-product-takes = as the weighted sum; values must not be below zero
method-weighted-product-misleads = where a zero is a matter of measuring: one zero makes everything zero
method-topsis = TOPSIS
method-topsis-assumes = distances can be compared over criteria, and the best and the worst among the alternatives are the measure
method-topsis-takes = `matrix`, `weights`, `types`: max or min; `ideal`: observed, or fixed with `scale`, a row of low and high for each criterion. In a file: a line for each alternative, with the lines `weights` and `types`
method-topsis-misleads = taking one alternative away can reverse the order of others; fixed ends of a scale remove that
method-fuzzy-comprehensive = fuzzy comprehensive evaluation
method-fuzzy-comprehensive-assumes = opinions are shares over the same grades, and weights lie between 0 and 1
method-fuzzy-comprehensive-takes = `weights` and `membership`, a row for each factor and a column for each grade; or `groups` of the same for several levels; `operator`: weighted_average, min_max, product_max or min_bounded_sum; `grades`, values for a score. In a file: a line for each factor, its weight given by `--with weights=[…]`
method-fuzzy-comprehensive-misleads = by the grade with the largest membership alone it throws the rest away: .35 and .34 are told as the first; with many factors min_max forgets the opinions
method-coupling-coordination = coupling coordination degree
method-coupling-coordination-assumes = each system is told by one number from 0 to 1, and those numbers can be compared
method-coupling-coordination-takes = `u`, a row for each observation and a column for each system; `weights`; `form`: standard or modified; `cuts` of the levels; `claimed_c` to check printed values. In a file likewise, with a line `weights` if need be
method-coupling-coordination-misleads = C alone: systems at 0.1 each are coupled perfectly; D depends on how the u were made, so years compare only with fixed bounds
method-smaa = rank acceptability over all weights (SMAA)
method-smaa-assumes = nobody knows the weights, and each set of them is as likely as another; values are on one scale and are summed
method-smaa-takes = `values`, a row for each alternative and a column for each criterion, more is better; `half_width` of the same shape for values in doubt; `draws`, `seed`. Up to three criteria are measured exactly, beyond it is sampled with its error told. In a file likewise
method-smaa-misleads = where some weights are known: sets that nobody would defend count as much as all others, and an alternative strong in one trifle looks acceptable
method-rank-reversal = critical changes of weights and reversals of rank
method-rank-reversal-assumes = a weighted sum of values on one scale, more is better, and one weight moves while the others keep their proportions
method-rank-reversal-takes = `matrix`, `weights`; the variant critical_change tells for every pair and criterion what to take off the weight until they tie, perturb compares with `new_weights`. In a file likewise, with the lines `weights` and `new_weights`
method-rank-reversal-misleads = where several weights are in doubt at once: each alone may be safe while a small move of all turns the order round
method-bootstrap-mean-ci = bootstrap interval of a mean
method-bootstrap-mean-ci-assumes = those who are there stand for those who could have been, and were chosen independently of each other
method-bootstrap-mean-ci-takes = `values`; `confidence`; `resamples`; `seed`. In a file: a column
method-bootstrap-mean-ci-misleads = with fewer than ten values the interval is too narrow, and what nobody said cannot come out of it
method-rater-severity = severity of raters, by what they saw in common
method-rater-severity-assumes = a rater is as severe with everything and everybody, and a chain of common ratings joins all of them
method-rater-severity-takes = `scores`, a list of `project`, `rater` and `score`, or `ratings`, a row for each thing and a column for each rater, null where there is none; `ridge` draws corrections towards nothing. In a file: a line for each thing, a column for each rater
method-rater-severity-misleads = where chains are thin: a rater who shares one thing with the others is corrected by that one thing, noise and all
method-zscore-by-rater = standard scores by rater
method-zscore-by-rater-assumes = all raters saw things of the same quality
method-zscore-by-rater-takes = `ratings`, a row for each rater and a column for each thing, null where a rater gave none; `ddof`: 1 or 0. In a file: a line for each thing, a column for each rater
method-zscore-by-rater-misleads = where raters saw different things: whoever saw the best ones is told that half of them were poor
method-trimmed-mean = trimmed mean
method-trimmed-mean-assumes = what is extreme is so by mistake or by favour
method-trimmed-mean-takes = `values`; `drop_low` and `drop_high`, how many to drop from each end. In a file: a column
method-trimmed-mean-misleads = where somebody is always harsh: that is not extreme in any one case and stays in
method-dea = data envelopment analysis, CCR and BCC
method-dea-assumes = all units turn the same inputs into the same outputs, and nothing was measured wrongly
method-dea-takes = `inputs` and `outputs`, a row for each unit; `orientation`: input or output
method-dea-misleads = where units are few, most are efficient for want of anyone to compare with; and one wrong number on the frontier moves everybody
method-malmquist = Malmquist index of productivity
method-malmquist-assumes = the same units with the same inputs and outputs in both periods, at constant returns
method-malmquist-takes = `inputs_t`, `outputs_t`, `inputs_t1`, `outputs_t1`, a row for each unit; `vrs_orientation`: input or output, for the parts of the efficiency change
method-malmquist-misleads = where the frontier of a period hangs on one unit: its luck reads as everybody's technical change
