# finding：文本中的问题

## 读取TOML
finding-syntax = { $what }
finding-syntax-open-list = 此处的`[`没有收尾
finding-syntax-open-list-hint = 用`]`结束列表
finding-syntax-open-table = 此处的`{"{"}`没有收尾
finding-syntax-open-table-hint = 用`{"}"}`结束表
finding-syntax-heading = 标题末尾应为`]`
finding-syntax-heading-hint = 标题首尾括号须成对：`[name]`，可有多个时写作`[[name]]`
finding-syntax-equals = 键名后应为`=`
finding-syntax-equals-hint = 写作`key = value`；文字加引号
finding-syntax-value = `=`后应有值
finding-syntax-value-hint = 文字加引号，或删去此键
finding-syntax-quotes = 应为加引号的文字、数值、true或false，实为`{ $found }`
finding-syntax-quotes-hint = 文字加引号
finding-syntax-comma = 两个值之间应为`,`
finding-syntax-extra-comma = 应为值，实为`,`
finding-syntax-extra-equals = 应为值，实为`=`
finding-syntax-bracket = 此括号没有对应的开头
finding-syntax-key = 键名应由a至z的字母、数字、`-`和`_`组成
finding-syntax-key-hint = 含其他字符的键名加引号
finding-syntax-line = 此行应到此为止
finding-syntax-line-hint = 每个`key = value`独占一行；文字中的引号写作`\"`
finding-syntax-control = 应为文字，实为不能显示的字符
finding-syntax-date = 应为日期，如2026-05-17，实为`{ $found }`
finding-syntax-escape = `\`后应为规定的转义符
finding-syntax-escape-hint = 反斜线写作`\\`，或将文字放在单引号内
finding-syntax-string = 此处引号内的文字没有正常结束
finding-syntax-string-hint = 在同一行用引号结束；多行文字用三个引号
finding-syntax-flag = 应为true或false，实为`{ $found }`
finding-syntax-number = 应为数值，实为`{ $found }`
finding-syntax-number-hint = 数值写作5、0.5或1_000，开头不加0
finding-syntax-other = 此处不能识别
finding-too-deep = 表和列表嵌套不应超过64层
finding-duplicate-key = `{ $id }`重复给出
finding-duplicate-key-hint = 第{ $line }行已有
finding-unquoted-key = 含小数点的键名应加引号
finding-unquoted-key-hint = 写作`"{ $number }" = …`
finding-duplicate-id = 编号`{ $id }`重复给出
finding-duplicate-id-hint = 第一次在第{ $line }行
finding-unknown-key = 此处没有`{ $key }`这个键
finding-nearest-hint = 是否应为`{ $known }`？
finding-missing-key = 缺少`{ $key }`
finding-missing-key-hint = 加上`{ $key } = …`
finding-wrong-type = 应为{ $expected }，实为{ $found }
finding-wrong-type-quote-hint = 加引号："{ $written }"
finding-wrong-type-unquote-hint = 去掉引号：{ $written }
finding-type-text = 文字
finding-type-number = 数值
finding-type-whole = 整数
finding-type-endless = 无穷数或超过60位的数
finding-type-flag = true或false
finding-type-date = 日期
finding-type-list = 列表
finding-type-table = 表
finding-type-words = 文字，或按语言分列的表
finding-type-broken = 不能识别的内容
finding-empty-text = `{ $key }`为空
finding-out-of-range = `{ $key }`应为{ $low }至{ $high }的整数
finding-unknown-word = 应为{ $words }之一，实为`{ $found }`
finding-bad-judgement = `{ $found }` 不是判断值：应为正数，或加引号的分数
finding-bad-judgement-hint = 例如 `"1/3"`
finding-bad-language = 应为两个字母的语言代码，实为`{ $found }`
finding-bad-language-hint = 如`en`或`zh`
finding-empty-list = `{ $key }`是空列表
finding-type-level = 文字，或含`text`的表
finding-type-pair = 一对数值，如[50, 60]

## 量规
finding-bad-id = 编号应由字母、数字、`-`、`_`和`.`组成，实为`{ $found }`
finding-bad-id-hint = 编号不含空格，以字母、数字或`_`开头，最多64个字符
finding-missing-scale = `{ $id }`按等级评分，但没有`[scale]`
finding-missing-scale-hint = 加上含`min`和`max`的`[scale]`
finding-empty-scale = 等级应自下而上整档递增，实为{ $min }至{ $max }，每档{ $step }
finding-empty-scale-hint = `max`应高于`min`，相差`step`的整数倍
finding-empty-scale-step-hint = `step`应大于0
finding-scale-too-long = 等级不应超过100个
finding-scale-too-long-hint = 加大`step`，或改用`points`、`measure`类指标
finding-negative-scale = 低于0的等级得分会为负
finding-negative-scale-hint = 写上`anchor = "min"`，使最低等级得0分
finding-level-out-of-scale = 应为{ $first }至{ $last }的等级，实为`{ $found }`
finding-duplicate-level = 等级`{ $level }`重复给出
finding-level-gap = `{ $id }`的{ $levels }级没有等级描述
finding-level-gap-hint = 每个等级都要有描述
finding-share-out-of-range = 应为0至1的份额，实为{ $found }
finding-shares-fall = { $high }级的得分低于{ $low }级
finding-no-indicators = { $what }没有指标
finding-the-rubric = 本量规
finding-no-indicators-hint = 加上`[indicators.NAME]`，含`in`、`title`、`question`和`weight`
finding-no-indicators-in-hint = 在某项指标中写`in = "{ $id }"`，或删去此一级指标
finding-non-positive-weight = 权重应大于0，实为{ $found }
finding-weights-too-fine = `{ $id }`下的权重过细，不能作几何平均
finding-weights-too-fine-hint = 权重取整一些：约成最小整数后，合计不超过1000
finding-unknown-parent = 没有一级指标`{ $found }`
finding-parent-cycle = 一级指标互相包含：{ $round }
finding-parent-cycle-hint = 删去最上层那一项的`in`
finding-tree-too-deep = 指标嵌套不应超过{ $deepest }层
finding-unknown-fact = 没有属性`{ $found }`
finding-unknown-fact-value = `{ $fact }`应为{ $values }，实为`{ $found }`
finding-built-in-fact = 每个项目本来就有属性`{ $fact }`
finding-built-in-fact-hint = 请另取名称
finding-unknown-evidence-kind = 没有材料类别`{ $found }`
finding-kind-of-wrong-class = `{ $kind }`属于`{ $class }`类，不能放在`{ $key }`中
finding-kind-of-wrong-class-hint = `counts`放计分材料，`context`放参考材料，`requires`两者都可
finding-kind-not-admitted = `{ $kind }`在`{ $id }`的此处不起支持作用
finding-kind-not-admitted-hint = 高于上限的等级只由`counts`中的材料支持，上限以内也可由`context`中的材料支持
finding-missing-reason = `{ $kind }`属于`{ $class }`类，没有写理由
finding-missing-reason-hint = 加上`reason = "…"`：用被考核单位能看懂的话说明为何不计分
finding-half-life-without-context = 只有参考材料会随时间减弱，`{ $kind }`属于`{ $class }`类
finding-non-positive-quantity = 数量应大于0，实为{ $found }
finding-missing-cap = `{ $id }`规定了佐证材料，没有写`cap`
finding-missing-cap-hint = 加上`cap = …`：没有计分材料时最多计多少
finding-cap-out-of-scale = 评分不可能有上限{ $found }
finding-cap-out-of-scale-hint = 应为{ $first }至{ $last }的等级
finding-cap-out-of-scale-score-hint = 应为0至100的得分
finding-idle-cap = 没有`counts`或`requires`，`{ $key }`不起作用
finding-idle-cap-hint = 加上`counts = […]`，或删去此项
finding-key-of-other-kind = `{ $key }`不属于{ $kind }类指标
finding-requires-of-level-hint = 写进等级里：4 = {"{"} text = "…", requires = […] {"}"}
finding-curve-missing = `{ $id }`没有规定数值如何折算成得分
finding-curve-missing-hint = 加上`points`、`thresholds`或`target`
finding-curve-twice = `{ $first }`和`{ $second }`会折算出两个得分
finding-curve-too-short = 应至少有{ $least }个
finding-curve-unordered = 应为大于{ $before }的数值，实为{ $found }
finding-curve-unordered-hint = 数值从小到大排列
finding-curve-out-of-scale = 应为0至100的得分，实为{ $found }
finding-target-is-baseline = 目标和基准都是{ $found }
finding-target-is-baseline-hint = 目标与基准拉开，或改用`thresholds`
finding-target-wrong-way = 目标比基准还差
finding-target-wrong-way-hint = 越少越好的，写上`higher = "worse"`
finding-floor-above-ceiling = 上限应高于下限{ $floor }，实为{ $ceiling }
finding-checklist-empty = 清单`{ $id }`没有选项
finding-checklist-empty-hint = 加上`items = {"{"} NAME = {"{"} text = "…", points = 1 {"}"} {"}"}`
finding-non-positive-points = 分值应大于0，实为{ $found }
finding-points-step = 每档{ $step }分凑不成{ $max }分
finding-points-step-hint = `max`应大于0，且为`step`的整数倍
finding-coverage-out-of-range = 应为0至1的份额，实为{ $found }
finding-coverage-out-of-range-hint = 50%写作0.5
finding-gate-unknown-target = 没有一级指标或指标`{ $found }`
finding-gate-unknown-band = 没有等次`{ $found }`
finding-gate-effect = 限制条件`{ $id }`只能有一种作用
finding-gate-effect-hint = 写`cap = …`或`band = "…"`，二者取一
finding-gate-out-of-scale = 应为0至100的得分，实为{ $found }
finding-bands-missing = 没有从0分起的等次
finding-bands-missing-hint = 加上`from = 0`的最低等次
finding-bands-overlap = 等次`{ $one }`和`{ $other }`都从{ $from }分起
finding-band-out-of-scale = 应为0至100的得分，实为{ $found }
finding-unknown-group = 没有名为`{ $found }`的加减分组
finding-idle-group = 加减分组`{ $id }`没有任何加减分项
finding-idle-group-hint = 在受其限制的加减分项中写`group = "{ $id }"`，或删去此组
finding-adjustment-without-points = `{ $id }`没有写明分值
finding-adjustment-without-points-hint = 补上`points = …`：每次加减的分数，按100分计
finding-veto-with-points = 一票否决项不能有`{ $key }`
finding-veto-with-points-hint = 请删去：一经否决即不予评定
finding-variant-never-holds = 变体`{ $id }`永远用不上
finding-variant-never-holds-hint = 其`when`成立之处，所属部分并不适用
finding-variant-taken-before-hint = 凡它成立之处，排在前面的`{ $before }`也成立；请把范围较窄的放在前面
finding-variant-changes-nothing = 变体`{ $id }`没有改动任何内容
finding-variant-changes-nothing-hint = 补上不同之处，如`weight`、`question`或某一等级
finding-ranked-at-bottom = 最低等次`{ $id }`要求同组名次
finding-ranked-at-bottom-hint = 增加一个`from = 0`且不含`first_in_group`和`quota`的等次
finding-ranked-below-unranked = 等次`{ $id }`要求同组名次，而高于它的`{ $other }`并不要求
finding-ranked-below-unranked-hint = 起点分应不低于{ $from }
finding-quota-out-of-range = 应为同组中大于0且不超过100的百分比，实为{ $found }
finding-quota-out-of-range-hint = 五分之一写20
finding-idle-ties = `ties`不起作用：`{ $id }`只看分数
finding-idle-ties-hint = 请删去，或补上`quota`或`first_in_group`
finding-growth-beside-ratio = `{ $id }`既是比率又是增长率
finding-growth-beside-ratio-hint = `ratio`与`growth`只留一个
finding-duplicate-label = { $one }级和{ $other }级都称作`{ $word }`
finding-label-taken = { $level }级不能称作`{ $word }`，它在评分中另有含义
finding-label-taken-hint = 换一个词或字母，如`A`
finding-weights-off-sum = 这些权重之和为{ $sum }，不是{ $round }
finding-weights-off-sum-hint = 权重按占总和的比例计；若按分值或百分比理解，应合计为{ $round }
finding-weights-off-sum-in-hint = 权重按占总和的比例计；若`{ $id }`之下按分值或百分比理解，应合计为{ $round }
finding-indicator-dominates = `{ $id }`占总分的{ $share }%
finding-indicator-dominates-hint = 拆分为其各组成部分，或降低权重
finding-vanity-only-indicator = 没有计分材料能支持`{ $id }`
finding-vanity-only-indicator-hint = 它统计的是只记录、不计分的`{ $kind }`；应问带来了什么成效，并在`counts`中列出能证明成效的材料
finding-vanity-only-context-hint = 它只依靠参考材料；请在`counts`中列出能证明成效的材料
finding-descriptor-repeated = `{ $id }`的等级描述与`{ $other }`相同
finding-descriptor-repeated-hint = 每一等级应写明本指标看什么
finding-level-not-distinguishable = `{ $id }`的{ $low }级与{ $high }级至多只差一个程度词
finding-level-not-distinguishable-hint = 请写明{ $high }级能看到而{ $low }级看不到的事实
finding-foreign-overlay = 这是`{ $found }`的译文，不是`{ $id }`的
finding-foreign-overlay-hint = 写作`of = "{ $id }"`
finding-overlay-language = 已有`{ $language }`文本
finding-rule-in-overlay = `{ $key }`是规则，译文只放文字
finding-rule-in-overlay-hint = 请删去；规则写在量规本身
finding-unknown-id = 量规的`{ $section }`中没有`{ $found }`
finding-nothing-to-translate = 量规的`{ $path }`没有文字
finding-nothing-to-translate-hint = 请删去，或在量规中补上文字
finding-missing-translation = { $keys }没有译文
finding-missing-translation-hint = 补在`[{ $part }]`下
finding-stale-translation = 译文完成后，量规的文字有改动
finding-stale-translation-hint = 核对译文后写上`base = "{ $hash }"`

## 数据文件和评分表文本
finding-negative-quantity = 数量不应小于0
finding-bad-date = 应为日期，实为`{ $found }`
finding-bad-date-hint = 写年"2025"、月"2025-06"或日"2025-06-30"
finding-bad-sha256 = 应为64位十六进制数
finding-unknown-unit = 没有单位`{ $id }`
finding-unknown-unit-hint = 在其中一个文件的[[units]]下登记，或改正编号
finding-unknown-place = 没有地区`{ $id }`
finding-unknown-place-hint = 在其中一个文件的[[places]]下登记，或改正编号
finding-unknown-need = 没有需求`{ $id }`
finding-unknown-need-hint = 在其中一个文件的[[needs]]下登记，或改正编号
finding-unknown-project = 没有项目`{ $id }`
finding-unknown-project-hint = 在其中一个文件的[[projects]]下登记，或改正编号
finding-unknown-rubric = 没有量规`{ $id }`
finding-unknown-rubric-hint = 写自带量规的编号，或先导入自己的量规：rubricate rubric use PROJECT FILE
finding-unknown-evidence-kind-of = 项目所用量规没有材料类别`{ $id }`
finding-unknown-evidence-kind-of-hint = 查看材料类别：rubricate rubric show
finding-unknown-link = 项目所用量规没有指标`{ $id }`
finding-unknown-link-hint = 查看指标：rubricate rubric show
finding-unknown-mark = 量规没有指标`{ $id }`
finding-unknown-mark-hint = 已有{ $known }
finding-refused-mark = { $why }
finding-refused-mark-hint = { $way }
finding-unknown-cite = 评分表没有列出佐证材料`{ $id }`
finding-unknown-cite-hint = 在[[evidence]]下补上，或改正编号
finding-type-mark = 评分值、"n/a"、{"{"} abstain = "理由" {"}"}或{"{"} value = … {"}"}
finding-other-rubric = 按{ $rubric }计分，而评分表写的是`{ $found }`

## 设置
finding-not-a-key = `{ $key }`不是按键
finding-not-a-key-hint = 按键写作a、S、C-s、F5、tab、ret、esc、space、pageup；多个之间空一格
finding-key-is-text = 在输入文字之处，`{ $key }`是文字
finding-key-is-text-hint = 请用带C-的按键，或F1至F12
finding-key-not-apart = `{ $key }`在终端中与另一按键相同，或根本收不到
finding-key-not-apart-hint = Ctrl加h、i、j、m、z和[已由终端占用
finding-key-taken = `{ $layer }`中`{ $key }`已是`{ $gesture }`的按键
finding-key-taken-hint = 请给`{ $gesture }`也另换一键，或此处另选一键

## 命令中写的字词
finding-unusual-place-kind = `{ $found }`不在已知的地区类别之列
finding-unusual-place-kind-hint = 已知：{ $known }；其他类别照样保留
finding-unusual-model = `{ $found }`不在已知的合作模式之列
finding-unusual-model-hint = 已知：{ $known }；其他模式照样保留

## 其他程序的量规
finding-import-unreadable = 此处不能识别：{ $cause }
finding-import-missing = 缺少`{ $what }`
finding-import-columns-hint = 第一行应写明各列名称，与写出该文件的程序一致
finding-import-bad-number = `{ $name }`应有不小于0的分值，实为`{ $found }`
finding-import-no-ratings = `{ $name }`没有等级
finding-import-no-points = `{ $name }`的各等级均为0分
