# score：计分说明

## 评分为何少计
score-own-words = { $words }
score-either = { $first }或{ $second }
score-listed = { $first }、{ $second }
score-both = { $first }，且{ $second }
score-rests-on-nothing-level = 所引材料均不计分，最多按{ $cap }级计
score-rests-on-nothing-score = 所引材料均不计分，最多按{ $cap }分计
score-asks-level = { $level }级要求
score-asks-score = 高于{ $cap }分要求
score-unmet = { $asks }{ $needed }，实为{ $found }
score-unmet-own-words = { $asks }“{ $words }”：{ $needed }，实为{ $found }
score-needs-items = { $kinds }至少{ $count }项
score-needs-quantity = { $kinds }合计{ $count }
score-needs-corroborators = { $kinds }由{ $count }家外部单位证实
score-needs-months = { $kinds }时间跨度{ $count }个月
score-count-of-unit = { $count }{ $unit }
score-count-of-kind = { $kind }×{ $count }
score-item-vanity = { $what }：如实登记，不计分——{ $reason }
score-item-context = { $what }：参考材料，最多支持到{ $cap }——{ $reason }
score-item-elsewhere = { $item }：本指标不计此类材料
score-item-retired = { $item }：已撤回
score-item-nothing = { $item }：数量为0，不能证明什么
score-kinds-more = { $first }或另外{ $count }类材料

## 不能接受的评分
score-refused-na-not-allowed = `{ $indicator }`对每个项目都要评，不得评为不适用
score-refused-abstain-needs-reason = `{ $indicator }`弃评须有理由，实为空
score-refused-abstain-needs-reason-hint = 请在评语中说明，如利益关系须回避，或不熟悉该领域
score-refused-level-between = 应为规定的等级，实为{ $found }，在两级之间
score-refused-level-outside = 应为规定的等级，实为{ $found }，超出范围
score-refused-level-hint = 可评等级：{ $levels }
score-level-called = { $level }（{ $label }）
score-refused-level-span-hint = 可评等级：{ $min }至{ $max }，每档{ $step }
score-refused-points-outside = 应为0至{ $max }分，实为{ $found }
score-refused-points-between = 应为分档的整数倍，实为{ $found }
score-refused-points-hint = 可评分数：0至{ $max }，每档{ $step }
score-refused-times = 应为出现次数，即0至{ $most }的整数，实为`{ $found }`
score-refused-below-floor = 应不低于{ $limit }，实为{ $found }
score-refused-above-ceiling = 应不高于{ $limit }，实为{ $found }
score-refused-ratio-of-nothing = 比率的分母应大于0，实为{ $over }/0
score-refused-growth-from-loss = 增长的基数应大于0，实为{ $under }
score-refused-unknown-item = 应为本清单的选项，实为`{ $found }`
score-refused-not-a-level = 应为等级，实为`{ $found }`
score-refused-not-a-ratio = 应为两个数，如412/450，实为`{ $found }`
score-refused-not-a-number = 应为数值，实为`{ $found }`
score-refused-not-points = 应为分数，实为`{ $found }`
score-refused-not-items = 应为本清单的选项，实为`{ $found }`
score-refused-items-hint = 选项：{ $items }；多项用逗号分开，一项不选写`none`
score-refused-ratio-hint = 写“{ $of }”比“{ $over }”，如412/450
score-refused-growth-hint = 写“{ $of }”比“{ $over }”，如460/400，增长率由此算出
score-refused-measure-between-hint = { $floor }至{ $ceiling }{ $unit }
score-refused-measure-from-hint = 不低于{ $floor }{ $unit }
score-refused-measure-to-hint = 不高于{ $ceiling }{ $unit }
score-refused-measure-hint = 应为数值，单位：{ $unit }

## 分数的由来
score-trace-complete = { $total }项指标全部评毕，已评权重{ $coverage }%
score-trace-so-far = 按已评部分计：{ $total }项指标已评{ $done }项，已评权重{ $coverage }%
score-trace-ends-between = 最终在{ $low }至{ $high }之间
score-none-nothing-answered = 暂无得分：尚未评分
score-none-nothing-applies = 暂无得分：各项指标均不适用于本项目
score-none-insufficient = 暂无得分：已评权重应达{ $minimum }%，实为{ $coverage }%
score-none-veto = 不予评定：{ $veto }
score-trace-adds = { $score } × { $share }% = { $sum }
score-trace-share = 占总分{ $share }%
score-trace-lowest = 同级中最低，由它决定
score-trace-not-lowest = 同级中不是最低，不起作用
score-trace-in-geometric = 在几何平均中占{ $share }%
score-trace-in-coupling = 在耦合度的平均中占{ $share }%
score-trace-min = 取各部分中最低的
score-trace-geometric = 各部分的加权几何平均，开方按四舍六入五成双取12位小数
score-trace-coupling = 各部分的耦合协调度，D = √(C·T)，C = { $c }，T = { $t }，开方按四舍六入五成双取12位小数
score-trace-coupling-alone = 只有一个部分：按其本身得分
score-trace-gate = 限制条件：{ $part }低于{ $below }
score-trace-gate-unknown = 此处暂无得分
score-trace-gate-open = 未低于，不起限制作用
score-trace-gate-cap = 总分最高{ $cap }
score-trace-gate-band = 等次最高为“{ $band }”
score-bonus = { $times ->
    [1] 加{ $points }分
   *[other] 每次加{ $points }分，最多{ $times }次
}
score-deduction = { $times ->
    [1] 扣{ $points }分
   *[other] 每次扣{ $points }分，最多{ $times }次
}
score-veto = 一票否决：出现即不予评定
score-trace-adjusted-times = { $times ->
    [0] 未出现
   *[other] 出现{ $times }次
}
score-trace-adjustment-open = 未评：评定之前不加不扣
score-held-in-group = “{ $group }”合计加扣不超过{ $most }分；单独计为{ $full }分
score-reads-as = 本项目适用的表述：{ $when }
score-fact-is = { $fact }为{ $value }
score-fact-place-kind = 地区类别
score-fact-model = 组织形式
score-fact-unit = 单位
score-fact-year = 年份
score-fact-yes = 是
score-fact-no = 否
score-trace-clamped = { $sum }限于0至100
score-enough-for = 分数已够“{ $band }”，能否评定由同组名次决定
score-trace-band-first = { $band }：{ $from }分起，且为同组第一
score-trace-band-quota = { $band }：{ $from }分起，不超过同组的{ $quota }%
score-trace-band-first-within = { $band }：{ $from }分起，同组第一，且不超过同组的{ $quota }%
score-trace-rounding = 取舍
score-trace-rounded-half-up = { $exact }四舍五入取{ $decimals }位小数，再定等次
score-trace-rounded-half-even = { $exact }四舍六入五成双取{ $decimals }位小数，再定等次
score-trace-rounded-down = { $exact }截去尾数取{ $decimals }位小数，再定等次
score-trace-bands = 等次
score-trace-band = 达到：{ $band }
score-trace-band-from = { $band }：{ $from }分起
score-trace-open = 未评
score-trace-not-applicable = 不适用：分子、分母中均不计
score-trace-abstain = 弃评：{ $reason }
score-trace-mark-level = 评{ $raw }级（{ $min }～{ $max }级）
score-trace-mark-called = 评为“{ $label }”，即{ $raw }级（{ $min }～{ $max }级）
score-trace-mark-measure = 填报{ $raw }{ $unit }
score-trace-mark-ratio = { $answer } = { $raw }{ $unit }
score-trace-mark-growth = { $answer }，增长{ $raw }{ $unit }
score-trace-mark-items = 勾选得{ $raw }分，满分{ $max }：{ $answer }
score-trace-mark-points = 评{ $raw }分，满分{ $max }
score-trace-curve-points = 按量规折算为{ $score }分
score-trace-curve-thresholds = 按所达最高档折算为{ $score }分
score-trace-curve-target = 从基准{ $baseline }到目标{ $target }，折算为{ $score }分
score-trace-changed-since = 佐证材料后来有改动：现按{ $now }计
score-trace-scores-as = 按{ $scored }计
score-trace-requirement = { $asks }{ $needed }
score-trace-met = 已满足
score-trace-short-items = 有{ $found }项，需{ $needed }项
score-trace-short-quantity = 合计{ $found }，需{ $needed }
score-trace-short-corroborators = 有{ $found }家外部单位证实，需{ $needed }家
score-trace-short-months = { $found }个月，需{ $needed }个月
score-trace-item-counts = 计分
score-trace-item-aged = 参考材料，数量现按{ $share }%折算，最多支持到{ $cap }——{ $reason }
score-trace-item-withdrawn = 已引用，但已撤回：不起支持作用
score-trace-item-no-rule = 已引用；本指标未规定佐证材料
score-trace-item-uncited = 本评分未引用
score-trace-item-unknown = 已引用，但项目中未登记
