# finding: phrases of this area

## reading TOML
finding-syntax = { $what }
finding-syntax-open-list = this `[` is never closed
finding-syntax-open-list-hint = close the list with `]`
finding-syntax-open-table = this `{"{"}` is never closed
finding-syntax-open-table-hint = close the table with `{"}"}`
finding-syntax-heading = expected `]` at the end of the heading
finding-syntax-heading-hint = write a heading as `[criteria.O1]`
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
finding-bad-language = expected a language by its two letters, found `{ $found }`
finding-bad-language-hint = for example `en` or `zh`

## data files and sheet texts
finding-bad-id = `{ $id }` is not an id
finding-bad-id-hint = ids are 1 to 64 letters, digits, -, _ or ., and start with a letter or digit
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
