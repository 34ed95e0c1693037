# method: 统计与决策方法，以及拒绝输入的原因

## refusals
method-unknown = 没有名为 `{ $name }` 的方法
method-unknown-hint = 可用的方法：{ $known }
method-no-object = 应为一个 JSON 对象，内含该方法的输入
method-no-object-hint = 用 `rubricate method list` 查看各方法需要什么输入
method-missing-field = 缺少 `{ $what }`
method-wrong-type = `{ $what }`：应为{ $need }
method-need-table = 由若干行组成的列表，每行是数值列表
method-need-list = 列表
method-need-word = 一个词
method-need-flag = true 或 false
method-need-objects = 对象列表
method-not-a-number = `{ $what }`：第 { $row } 行第 { $column } 列不是数值
method-refused-empty = `{ $what }`：没有内容
method-refused-ragged = `{ $what }`：第 { $row } 行长度不一，应为 { $expected }，实为 { $found }
method-refused-length = `{ $what }`：应有 { $expected } 个值，实有 { $found } 个
method-refused-not-finite = `{ $what }`：第 { $row } 行第 { $column } 列为无穷或非数
method-refused-magnitude = `{ $what }`：第 { $row } 行第 { $column } 列超出 1e100，或比 1e-100 更接近零
method-refused-hole = `{ $what }`：第 { $row } 行第 { $column } 列缺失，而该方法需要全部数值
method-refused-too-few = `{ $what }`：至少应有 { $least }，实有 { $found }
method-refused-too-many = `{ $what }`：至多应有 { $most }，实有 { $found }
method-refused-out-of-range = `{ $what }`：应在 { $low } 至 { $high } 之间，实为 { $value }
method-refused-not-positive = `{ $what }`：第 { $row } 行第 { $column } 列须大于零
method-refused-negative = `{ $what }`：第 { $row } 行第 { $column } 列小于零
method-refused-not-whole = `{ $what }`：第 { $row } 行第 { $column } 列须为整数
method-refused-all-zero = `{ $what }`：全部为零，无法计算占比
method-refused-not-reciprocal = `{ $what }`：第 { $row } 行第 { $column } 列与其对称位置的乘积不为 1
method-refused-not-square = `{ $what }`：行数与列数应相等，实有 { $rows } 行 { $columns } 列
method-refused-not-increasing = `{ $what }`：自第 { $at } 处起不再递增
method-refused-repeated = `{ $what }`：第 { $at } 处重复出现
method-refused-unequal-sums = `{ $what }`：第 { $at } 行之和与第一行不同
method-refused-unlisted = `{ $what }`：第 { $at } 处的值不在给定的类别之中
method-refused-disconnected = 以下各部分之间没有联系，无法比较：{ $parts }
method-refused-unknown-option = `{ $what }`：应为 { $known } 之一，实为 `{ $found }`
method-refused-no-convergence = 迭代 { $rounds } 次仍未收敛
method-refused-overflow = 结果过大，超出数值范围
method-refused-stopped = 已停止

## reasons for which there is no value
method-undefined-no-variation = 没有差异
method-undefined-nothing-pairable = 没有可配对的数值
method-undefined-nothing-left = 全部缺失，没有可用的数值
method-undefined-disconnected = 各部分之间没有联系
method-undefined-too-little = 已知信息不足，无法给出

## notes
method-note-unread = 未读取的字段：{ $fields }

## fields of results
method-field-mean = 均值
method-field-effective-weights = 实际计入的权重

## methods: title, assumption, input, when it misleads
method-weighted-mean-na = 剔除不适用项的加权平均
method-weighted-mean-na-assumes = 缺失的项与已有的项水平相当
method-weighted-mean-na-takes = 各项数值（不适用处为 null）及各项权重
method-weighted-mean-na-misleads = 若低分项往往被略去，均值只反映容易取得的部分：只答五项长处、空着五项短处，也会得到满分
