# method: methods of statistics and decision, and why one refuses its input

## refusals
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
method-refused-disconnected = these parts have nothing in common and cannot be compared: { $parts }
method-refused-unknown-option = `{ $what }`: expected one of { $known }, found `{ $found }`
method-refused-no-convergence = no end after { $rounds } rounds
method-refused-overflow = the result is too large for a number
method-refused-stopped = stopped

## reasons for which there is no value
method-undefined-no-variation = no variation
method-undefined-nothing-pairable = nothing pairable: no two values can be put side by side
method-undefined-nothing-left = nothing left: every value is missing
method-undefined-disconnected = disconnected: there are parts that nothing connects
method-undefined-too-little = too little is known to say it

## notes
method-note-unread = not read: { $fields }

## fields of results
method-field-mean = mean
method-field-effective-weights = weights as they count

## methods: title, assumption, input, when it misleads
method-weighted-mean-na = weighted mean without what does not apply
method-weighted-mean-na-assumes = what is missing would have been like what is there
method-weighted-mean-na-takes = values with null where one does not apply, and a weight for each
method-weighted-mean-na-misleads = where low values tend to be left out the mean speaks only of what is easy: five strengths answered and five weaknesses left open give a full mark
