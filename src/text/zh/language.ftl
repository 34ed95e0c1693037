# language：量规语言的键

## 键的取值
language-type-id = 编号：字母、数字、`-`、`_`和`.`
language-type-text = 文字
language-type-words = 给人看的文字，译文中另行写出
language-type-language = 两个字母的语言代码
language-type-word = { $words }
language-type-number = 小数
language-type-whole = { $low }至{ $high }的整数
language-type-flag = true或false
language-type-ids = 编号列表
language-type-texts = 文字列表
language-type-fact = 文字、数值、true或false，或由它们组成的列表
language-type-pairs = 数对列表
language-type-table = 表
language-type-tables = 表的列表
language-type-named = 由作者命名各项的表
language-type-words-or-table = 给人看的文字，或含`text`的表

## 量规本身
language-key-id = 项目、评分表和译文用来指称本量规的编号，定下后不再更改
language-key-version = 作者自定的版本号；规则有改动就应换新版本
language-key-language = 本文件所用语言；其他语言写在旁边的译文文件中
language-key-title = 量规名称
language-key-about = 量规的用途和评分办法
language-key-source = 量规所依据的文件
language-key-subject = 评价对象是项目还是单位
language-key-decimals = 每一级结果舍入后保留的小数位数
language-key-rounding = 恰为一半时如何舍入
language-key-minimum-coverage = 得出总分所需的已评权重比例，0至1

## 等级
language-key-scale = `level`类指标所用的等级
language-key-scale-min = 最低等级
language-key-scale-max = 最高等级
language-key-scale-step = 相邻两级之差
language-key-scale-anchor = 得分比例从哪里算起：从0算（等级÷最高等级），或从最低等级算
language-key-scale-labels = 某一等级的通用说明，各指标相同
language-key-scale-labels-text = 等级说明（写成表时）
language-key-scale-labels-value = 该级得分比例，0至1；指标未另写时用它

## 属性
language-key-facts = 除place、place_kind、model、year之外，适用条件可引用的属性
language-key-facts-title = 属性名称
language-key-facts-values = 可取的全部值（限定时才写）

## 佐证材料
language-key-evidence = 佐证材料的类别及其作用
language-key-evidence-title = 类别名称
language-key-evidence-unit = 数量的单位
language-key-evidence-class = 计分；参考，只支持到上限；不计分
language-key-evidence-half-life = 参考材料作用减半所需的月数
language-key-evidence-reason = 归入此类的理由，被评单位看得到

## 一级指标
language-key-criteria = 一级指标，可分层；每个二级指标归入其中之一
language-key-criteria-in = 所属的上级指标；不写则在最上层
language-key-criteria-title = 一级指标名称
language-key-criteria-weight = 在同级指标中的权重，只看比例；不写时一级指标取下级权重之和，清单和分值类指标取其分值
language-key-criteria-combine = 如何由下级得分合成：加权平均、取最低、加权几何平均、耦合协调度
language-key-criteria-when = 适用条件；不写则总是适用
language-key-when = 该属性须取其中之一；未填写的属性一概不符合
language-key-criteria-about = 含义以及权重的理由
language-key-criteria-source = 所依据的原文
language-key-criteria-variants = 符合某些条件时的不同之处，名称自定
language-key-variants-when = 此变体的适用条件；取最先符合的一个
language-key-variants-weight = 改用的权重
language-key-variants-title = 改用的名称
language-key-variants-about = 改用的说明

## 二级指标
language-key-indicators = 逐项评分的指标
language-key-indicators-in = 所属的一级指标
language-key-indicators-title = 指标名称
language-key-indicators-question = 评价要点
language-key-indicators-weight = 在同级指标中的权重，只看比例；不写时一级指标取下级权重之和，清单和分值类指标取其分值
language-key-indicators-about = 如何判断
language-key-indicators-source = 所依据的原文
language-key-indicators-kind = 如何作答：等级、测得的数值、清单、分值
language-key-indicators-answer = 由谁作答
language-key-indicators-na = 能否答“不适用”；答了则其权重不计
language-key-indicators-when = 适用条件；不写则总是适用
language-key-indicators-unit = 数值的单位
language-key-indicators-higher = 数值越高越好还是越差
language-key-indicators-ratio = 填报两个数，以前者除以后者评分
language-key-indicators-ratio-of = 分子是什么
language-key-indicators-ratio-over = 分母是什么
language-key-indicators-ratio-as = 商以百分数计还是按原值计
language-key-indicators-growth = 填报两个数，以前者比后者的增长评分
language-key-indicators-growth-of = 后一期的数
language-key-indicators-growth-over = 前一期的数
language-key-indicators-growth-as = 增长以百分数计还是按原值计
language-key-indicators-floor = 可能的最小值
language-key-indicators-ceiling = 可能的最大值
language-key-indicators-period = 数值所属时段
language-key-indicators-data = 数值来源
language-key-indicators-points = 数值与得分（0至100）的对应点，其间按直线折算
language-key-indicators-thresholds = 数值与得分（0至100）的分档，取达到的最好一档
language-key-indicators-target = 基线处0分，目标处100分，其间按直线折算
language-key-indicators-target-baseline = 得0分的数值
language-key-indicators-target-value = 得100分的数值
language-key-indicators-max = `points`类指标的满分
language-key-indicators-step = 分值的间隔
language-key-indicators-counts = 此处计分的材料类别
language-key-indicators-context = 可支持到上限的参考材料类别
language-key-indicators-cap = 没有计分材料时的上限：等级类指标写等级，其他写得分
language-key-indicators-cap-reason = 受限时评审人和被评单位看到的说明
language-key-indicators-requires = 得分超过上限所需的材料；等级类指标逐级写明

## 对材料的要求
language-key-requires-kinds = 查看这些类别的材料
language-key-requires-items = 至少多少件
language-key-requires-quantity = 数量合计至少多少
language-key-requires-corroborators = 至少由几家不同单位证实，项目单位自己不算
language-key-requires-months = 最早与最晚材料至少相隔几个月
language-key-requires-text = 用量规自己的话说明这一要求

## 等级与清单
language-key-indicators-levels = 每一等级的描述
language-key-levels-text = 等级描述（写成表时）
language-key-levels-value = 该级得分比例，0至1，代替按等级折算的值
language-key-levels-requires = 在较低等级的要求之外，这一级还需要什么
language-key-indicators-items = 清单各项
language-key-indicators-items-text = 应当做到什么
language-key-indicators-items-points = 分值，只看比例
language-key-indicators-variants = 符合某些条件时的不同之处，名称自定
language-key-variants-question = 改用的评价要点
language-key-variants-levels = 不同的等级描述；其余不变

## 加减分
language-key-adjustment-groups = 合并计算的加减分组
language-key-adjustment-groups-title = 分组名称
language-key-adjustment-groups-most = 组内合计最多多少分
language-key-adjustments = 总分之外的加分、扣分和一票否决
language-key-adjustments-effect = 加分、扣分，或一票否决（不予评分）
language-key-adjustments-title = 名称
language-key-adjustments-question = 评价要点（名称说不清时才写）
language-key-adjustments-reason = 理由，被评单位看得到
language-key-adjustments-source = 所依据的原文
language-key-adjustments-points = 每次的分值
language-key-adjustments-times = 最多计几次
language-key-adjustments-group = 所属分组
language-key-adjustments-counts = 可作依据的材料类别
language-key-adjustments-answer = 由谁作答
language-key-adjustments-when = 适用条件

## 门槛
language-key-gates = 门槛：不达标时限制总分或等次
language-key-gates-of = 所看的一级或二级指标
language-key-gates-below = 低于此得分（0至100）即触发
language-key-gates-cap = 触发后总分的上限
language-key-gates-band = 触发后最高的等次
language-key-gates-because = 理由，被评单位看得到

## 等次
language-key-bands = 按得分划分的等次，须有一档从0开始
language-key-bands-title = 等次名称
language-key-bands-from = 该等次的最低得分，0至100
language-key-bands-first-in-group = 是否只有同组第一名可得
language-key-bands-quota = 同组中可得者所占的百分比上限
language-key-bands-ties = 名额边缘并列者如何处理

## 每条提示的说明
language-finding-bad-id = 编号含有不允许的字符，或超过64个字符
language-finding-bad-id-why = 编号要用在命令、文件和报表中，空格和斜线会出错
language-finding-bad-id-instead = `[criteria.talent-outcomes]`
language-finding-bad-language = 语言不是两个小写字母
language-finding-bad-language-why = 译文靠这两个字母查找
language-finding-bad-language-instead = `language = "en"`
language-finding-band-out-of-scale = 等次的起点低于0或高于100
language-finding-band-out-of-scale-why = 没有得分会落在其中
language-finding-band-out-of-scale-instead = `from = 90`
language-finding-bands-missing = 没有从0开始的等次
language-finding-bands-missing-why = 每个得分都应归入某个等次
language-finding-bands-missing-instead = 加一个`from = 0`的等次
language-finding-bands-overlap = 两个等次的起点相同
language-finding-bands-overlap-why = 一个得分只能归入一个等次；另有名次要求的等次可与其他等次同分起算
language-finding-bands-overlap-instead = 为其中一个改写`from`
language-finding-built-in-fact = `[facts]`中的条目与每个项目都有的属性同名
language-finding-built-in-fact-why = `place_kind`、`model`、`unit`和`year`由程序填写
language-finding-built-in-fact-instead = 换一个名称，或删去此条目
language-finding-cap-out-of-scale = 上限不是可能的取值
language-finding-cap-out-of-scale-why = 等级类指标的上限写等级，其他指标写0至100的得分
language-finding-cap-out-of-scale-instead = `cap = 1`
language-finding-checklist-empty = 清单中没有条目
language-finding-checklist-empty-why = 那样就没有可勾选的内容
language-finding-checklist-empty-instead = `items = {"{"} plan = {"{"} text = "…", points = 2 {"}"} {"}"}`
language-finding-coverage-out-of-range = 最低覆盖率不是比例
language-finding-coverage-out-of-range-why = 覆盖率是已评指标所占的权重比例，取0至1
language-finding-coverage-out-of-range-instead = `minimum_coverage = 0.5`
language-finding-curve-missing = 测量类指标没有从数值到得分的折算办法
language-finding-curve-missing-why = 单凭数值看不出好坏
language-finding-curve-missing-instead = 写`points`、`thresholds`或`target`
language-finding-curve-out-of-scale = 折算点或分档的得分低于0或高于100
language-finding-curve-out-of-scale-why = 得分在0至100之间
language-finding-curve-out-of-scale-instead = `points = [[0, 0], [80, 100]]`
language-finding-curve-too-short = 折算点太少
language-finding-curve-too-short-why = 直线折算至少要两个点，分档至少要一档
language-finding-curve-too-short-instead = `points = [[0, 0], [80, 100]]`
language-finding-curve-twice = 测量类指标有两种折算办法
language-finding-curve-twice-why = 那样会得出两个得分
language-finding-curve-twice-instead = 只保留一种
language-finding-curve-unordered = 折算点或分档的数值没有递增
language-finding-curve-unordered-why = 两点之间按直线折算，每一档之后是一级，都要求数值按序排列
language-finding-curve-unordered-instead = `points = [[0, 0], [50, 60], [80, 100]]`
language-finding-duplicate-id = 一级指标与二级指标的编号相同
language-finding-duplicate-id-why = 门槛和命令只凭编号指称指标
language-finding-duplicate-id-instead = 为其中一个另取编号
language-finding-duplicate-key = 同一表中重复给出的键
language-finding-duplicate-key-why = 只能取其中一个值，而谁也不知道是哪一个
language-finding-duplicate-key-instead = 只保留一个
language-finding-duplicate-level = 同一等级用两种写法描述了两次
language-finding-duplicate-level-why = 只能显示其中一个描述
language-finding-duplicate-level-instead = 该等级只写一次
language-finding-empty-list = 空列表
language-finding-empty-list-why = 没有对象的规则不起作用
language-finding-empty-list-instead = 至少写一项，或删去该键
language-finding-empty-scale = 最高等级与最低等级之差不是步长的整数倍
language-finding-empty-scale-why = 每个等级都应能达到，得分比例按最低到最高的距离计算
language-finding-empty-scale-instead = `step = 1`，或`max = 6`
language-finding-empty-text = 空白文字
language-finding-empty-text-why = 评审人和被评单位会看到空白
language-finding-empty-text-instead = 写出文字，可不写的键则删去
language-finding-floor-above-ceiling = 最小值不低于最大值
language-finding-floor-above-ceiling-why = 那样任何答案都会被拒绝
language-finding-floor-above-ceiling-instead = `floor = 0`，`ceiling = 100`
language-finding-foreign-overlay = 旁边的译文属于另一份量规
language-finding-foreign-overlay-why = 文字会显示在错误的位置
language-finding-foreign-overlay-instead = 在`of`中写本量规的编号，或改文件名
language-finding-gate-effect = 门槛既没有写`cap`也没有写`band`，或两者都写了
language-finding-gate-effect-why = 一个门槛只起一种作用
language-finding-gate-effect-instead = 写`cap = 59.99`，或`band = "pass"`
language-finding-gate-out-of-scale = 门槛值或上限不是得分
language-finding-gate-out-of-scale-why = 两者都是0至100的得分，等级类指标也一样
language-finding-gate-out-of-scale-instead = `below = 40`
language-finding-gate-unknown-band = 门槛所限的等次不存在
language-finding-gate-unknown-band-why = 那样就不起任何作用
language-finding-gate-unknown-band-instead = 写某个等次的编号
language-finding-gate-unknown-target = 门槛所看的既不是一级指标也不是二级指标
language-finding-gate-unknown-target-why = 那样永远不会触发
language-finding-gate-unknown-target-instead = 写某个一级或二级指标的编号
language-finding-half-life-without-context = 给不属于参考材料的类别写了半衰期
language-finding-half-life-without-context-why = 只有参考材料的作用会减弱：计分材料一直计分，不计分材料本来就不计
language-finding-half-life-without-context-instead = 删去`half_life`，或把该类别改为参考材料
language-finding-idle-cap = 没有材料规则的指标写了上限、上限说明或参考类别
language-finding-idle-cap-why = 没有`counts`也没有`requires`就不会受限，很可能是漏写了其中之一
language-finding-idle-cap-instead = 补上`counts`，或删去上限
language-finding-key-of-other-kind = 键属于另一类指标
language-finding-key-of-other-kind-why = 读了也不起作用
language-finding-key-of-other-kind-instead = 删去，或更改`kind`
language-finding-kind-not-admitted = 要求中的材料类别不被该指标在此处采用
language-finding-kind-not-admitted-why = 高于上限的等级只由`counts`中的类别支持，不高于上限的等级也可由`context`中的类别支持；其他类别永远帮不上
language-finding-kind-not-admitted-instead = 把该类别加入`counts`，或从要求中删去
language-finding-kind-of-wrong-class = 材料类别用在了其类型不允许的地方
language-finding-kind-of-wrong-class-why = `counts`只收计分材料，`context`只收参考材料；不计分材料只登记，不作支持
language-finding-kind-of-wrong-class-instead = 换用合适的类别，或更改该类别的类型
language-finding-level-gap = 指标没有描述全部等级
language-finding-level-gap-why = 评审人若要猜测某一等级的含义，就会凭感觉评分
language-finding-level-gap-instead = 把等级1也写出来
language-finding-level-out-of-scale = 描述或标签所写的等级不在等级范围内
language-finding-level-out-of-scale-why = 永远不会评到它
language-finding-level-out-of-scale-instead = 删去，或扩大等级范围
language-finding-missing-cap = 指标有材料规则而没有上限
language-finding-missing-cap-why = 规则应说明没有计分材料的评分值多少
language-finding-missing-cap-instead = `cap = 1`；若这样的评分不值分，写`cap = 0`
language-finding-missing-key = 缺少必填的键
language-finding-missing-key-why = 缺了它量规就不完整
language-finding-missing-key-instead = 补上
language-finding-missing-reason = 不计分的类别没有写理由
language-finding-missing-reason-why = 被评单位看到协议不计分，应能读到理由
language-finding-missing-reason-instead = `reason = "协议不计分：…"`
language-finding-missing-scale = 有等级类指标而没有等级范围
language-finding-missing-scale-why = 没有等级范围就没有可评的等级
language-finding-missing-scale-instead = 加上含`min`和`max`的`[scale]`，或改用其他类型
language-finding-missing-translation = 译文缺少的文字
language-finding-missing-translation-why = 会以量规原文显示，读者未必看得懂
language-finding-missing-translation-instead = 补译
language-finding-negative-scale = 等级范围低于0，而得分比例从0算起
language-finding-negative-scale-why = 以`zero`为基准时，低于0的等级会扣掉其他指标的分
language-finding-negative-scale-instead = `anchor = "min"`
language-finding-no-indicators = 量规没有二级指标，或某个一级指标下没有内容
language-finding-no-indicators-why = 评分落在二级指标上，一级指标只由下级得分
language-finding-no-indicators-instead = 在某个指标中写`in = "O1"`，或删去它
language-finding-non-positive-points = 清单条目的分值不大于0
language-finding-non-positive-points-why = 勾选它不起作用
language-finding-non-positive-points-instead = 分值大于0，或删去该条目
language-finding-non-positive-quantity = 要求的数量不大于0
language-finding-non-positive-quantity-why = 那样等于没有要求
language-finding-non-positive-quantity-instead = 数量大于0，或删去
language-finding-non-positive-weight = 权重不大于0
language-finding-non-positive-weight-why = 没有权重的部分评了也白评
language-finding-non-positive-weight-instead = 权重大于0，或删去该部分
language-finding-nothing-to-translate = 译了原文没有的文字
language-finding-nothing-to-translate-why = 没人会看到它
language-finding-nothing-to-translate-instead = 删去，或补写原文
language-finding-out-of-range = 超出范围的整数
language-finding-out-of-range-why = 范围之外没有意义
language-finding-out-of-range-instead = 改为提示所说范围内的数
language-finding-overlay-language = 同一语言有第二份译文，或译文语言与量规相同
language-finding-overlay-language-why = 只能显示其中一份文字
language-finding-overlay-language-instead = 每种语言一个文件
language-finding-parent-cycle = 一级指标互相包含
language-finding-parent-cycle-why = 从任何部分向上都应到达顶层
language-finding-parent-cycle-instead = 从应在顶层的那一个中删去`in`
language-finding-points-step = 没有写满分，或满分不是间隔的整数倍
language-finding-points-step-why = 满分应能从0逐步达到
language-finding-points-step-instead = `step = 5`，或改写`max`
language-finding-rule-in-overlay = 译文中写了规则
language-finding-rule-in-overlay-why = 规则只写在量规中，各种语言才会评判一致
language-finding-rule-in-overlay-instead = 删去，或写到量规中
language-finding-scale-too-long = 等级超过100个
language-finding-scale-too-long-why = 每个等级都要有描述；更细的应答用测量或分值
language-finding-scale-too-long-instead = 加大步长，或改用`points`类指标
language-finding-share-out-of-range = 等级的得分比例小于0或大于1
language-finding-share-out-of-range-why = 某一等级所值的比例在0至1之间
language-finding-share-out-of-range-instead = `value = 0.8`
language-finding-shares-fall = 较高等级的得分比例反而低于较低等级
language-finding-shares-fall-why = 等级是逐级上升的，高一级不应得分更少
language-finding-shares-fall-instead = 让比例不下降
language-finding-stale-translation = 译文对应的是旧的原文
language-finding-stale-translation-why = 原文已有改动，读到的可能不再是所评的
language-finding-stale-translation-instead = 对照原文核对，再写入新的`base`
language-finding-syntax = 不合TOML语法之处
language-finding-syntax-why = 读不懂的内容无法检查，其余部分照常读取
language-finding-syntax-instead = 按提示改正，常见的是文字未加引号或括号未收尾
language-finding-target-is-baseline = 目标与基线相等
language-finding-target-is-baseline-why = 得分是已走完的路程比例，而这里没有路程
language-finding-target-is-baseline-instead = 让目标不同于基线，或改用`thresholds`
language-finding-target-wrong-way = 目标在基线较差的一侧
language-finding-target-wrong-way-why = `higher`说明了哪边更好，而目标在另一边，很可能有一处笔误
language-finding-target-wrong-way-instead = `higher = "worse"`，或对调两者
language-finding-too-deep = 表和列表嵌套超过64层
language-finding-too-deep-why = 量规用不着这么深，这样的文件多半已损坏或有恶意
language-finding-too-deep-instead = 减少嵌套
language-finding-tree-too-deep = 一级指标嵌套超过16层
language-finding-tree-too-deep-why = 这样的层次没人看得清，每一层也都占屏幕
language-finding-tree-too-deep-instead = 减少层次
language-finding-unknown-evidence-kind = 材料类别不在`[evidence]`中
language-finding-unknown-evidence-kind-why = 不会有任何材料属于它
language-finding-unknown-evidence-kind-instead = 写某个材料类别的编号
language-finding-unknown-fact = `when`所用的属性既不是内置的，也不在`[facts]`中
language-finding-unknown-fact-why = 名称写错会悄悄停用一整个部分
language-finding-unknown-fact-instead = 写`place_kind`、`model`、`unit`、`year`之一，或在`[facts]`中加一项
language-finding-unknown-fact-value = `when`要求的取值不在该属性的列表中
language-finding-unknown-fact-value-why = 那样永远不会符合
language-finding-unknown-fact-value-instead = 写列表中的某个取值，或补充列表
language-finding-unknown-id = 译文所译的部分在量规中不存在
language-finding-unknown-id-why = 没人会看到它
language-finding-unknown-id-instead = 改为量规中某部分的编号
language-finding-unknown-key = 此处没有的键
language-finding-unknown-key-why = 键名写错会悄悄漏掉一条规则
language-finding-unknown-key-instead = 改为本来要写的键；`rubricate rubric keys`列出全部
language-finding-unknown-parent = `in`所写的不是一级指标
language-finding-unknown-parent-why = 层次由`in`构成；没有归属的部分永远不会被评到
language-finding-unknown-parent-instead = 写某个一级指标的编号
language-finding-unknown-word = 不在可选之列的词
language-finding-unknown-word-why = 可选的词各有含义，其他词没有
language-finding-unknown-word-instead = 改为提示所列的词之一
language-finding-unquoted-key = 含小数点的等级没有加引号
language-finding-unquoted-key-why = TOML会把`0.5`当作表`0`中的`5`
language-finding-unquoted-key-instead = `"0.5" = "…"`
language-finding-weights-too-fine = 几何平均的权重化为整数后合计超过1000
language-finding-weights-too-fine-why = 平均数是以约简后的整数权重之和为次数的方根，这样的方根无法在合理时间内精确求出
language-finding-weights-too-fine-instead = 用更简单的权重，如1和2
language-finding-wrong-type = 值的类型不对
language-finding-wrong-type-why = 文字不是数值，数值不是列表；靠猜会改变评判
language-finding-wrong-type-instead = 改为提示所说的类型
language-finding-adjustment-without-points = 加分或扣分没有写分值
language-finding-adjustment-without-points-why = 没有通常的分值可循
language-finding-adjustment-without-points-instead = 写`points = 2`，即百分制中每次2分
language-finding-descriptor-repeated = 两个指标的等级描述相同
language-finding-descriptor-repeated-why = 描述要说明该等级能看到什么；同时适用于两个指标的话，哪个都没说清，评审人只好凭感觉
language-finding-descriptor-repeated-instead = 在每一等级写明本指标看什么
language-finding-duplicate-label = 两个等级用同一个词
language-finding-duplicate-label-why = 评分可以写这个词，必须清楚指的是哪一级；大小写不作区分
language-finding-duplicate-label-instead = 各用各的词
language-finding-growth-beside-ratio = 测量类指标既是比值又是增长
language-finding-growth-beside-ratio-why = 填报两个数，只能得出一个数值
language-finding-growth-beside-ratio-instead = 只保留一种
language-finding-idle-group = 分组中没有任何加减分
language-finding-idle-group-why = 它的上限不起作用，很可能是漏写了`group`
language-finding-idle-group-instead = 在它限制的加减分中写`group = "extra"`，或删去此分组
language-finding-idle-ties = 并列规则写在不看名次的等次中
language-finding-idle-ties-why = 只看得分时，得分相同者本来就同进同出
language-finding-idle-ties-instead = 删去，或加上`quota`或`first_in_group`
language-finding-indicator-dominates = 一个指标占总权重的一半以上
language-finding-indicator-dominates-why = 那样几乎由它一项决定，其他指标的材料就不值得准备了
language-finding-indicator-dominates-instead = 拆成几项，或降低其权重
language-finding-label-taken = 等级用词在评分中另有含义
language-finding-label-taken-why = 评分可以写等级用词；数字会被当作该数字的等级，`n/a`、`abstain`和`clear`另有含义
language-finding-label-taken-instead = 用词语或字母，如`A`
language-finding-level-not-distinguishable = 相邻两级只差一个程度词，或完全相同
language-finding-level-not-distinguishable-why = “好”与“很好”的界限因人而异，两位评审人会评得不同
language-finding-level-not-distinguishable-instead = 写明较高一级能看到而较低一级看不到的东西
language-finding-quota-out-of-range = 名额为零，或超过全部
language-finding-quota-out-of-range-why = 名额是同组中的百分比
language-finding-quota-out-of-range-instead = 写大于0且不超过100的数
language-finding-ranked-at-bottom = 从0开始的等次都要看名次
language-finding-ranked-at-bottom-why = 没有名次的就不属于任何等次
language-finding-ranked-at-bottom-instead = 加一个`from = 0`且不写`first_in_group`和`quota`的等次
language-finding-ranked-below-unranked = 看名次的等次低于只看得分的等次
language-finding-ranked-below-unranked-why = 得分更高者已有更好的等次，名次就不起作用
language-finding-ranked-below-unranked-instead = 让它从只看得分的最高等次处或更高处开始
language-finding-unknown-group = 加减分所属的分组不存在
language-finding-unknown-group-why = 它给的或扣的分就没有上限
language-finding-unknown-group-instead = 加上`[adjustment_groups.extra]`，或写已有分组的编号
language-finding-vanity-only-indicator = 只有做样子的活动才能提高的指标
language-finding-vanity-only-indicator-why = 数协议、牌匾或论文，奖励的是签约、挂牌和发表；应看带来了什么
language-finding-vanity-only-indicator-instead = 问带来了什么，并在`counts`中列出能证明的材料
language-finding-variant-changes-nothing = 变体只写了条件，没有写不同之处
language-finding-variant-changes-nothing-why = 有它没它都一样
language-finding-variant-changes-nothing-instead = 写出不同之处，如`weight`、`question`或某一等级
language-finding-variant-never-holds = 不会有项目符合的变体
language-finding-variant-never-holds-why = 取最先符合条件的变体，且只在该部分适用时才取
language-finding-variant-never-holds-instead = 把较窄的放在前面，或使条件与该部分的`when`一致
language-finding-veto-with-points = 一票否决写了`points`、`times`或`group`
language-finding-veto-with-points-why = 否决后不再评分，也就没有分可加减
language-finding-veto-with-points-instead = 删去，或改为扣分
language-finding-weights-off-sum = 权重本应合计为100，或等于所属一级指标的权重，而实际不等
language-finding-weights-off-sum-why = 权重只看比例，不会出错；但在考核文件中`30`就是100分中的30分，这里会略有出入。合计与整数相差不到十分之一时给出此提示
language-finding-weights-off-sum-instead = 使合计为100，或用2、1这样的小数目
