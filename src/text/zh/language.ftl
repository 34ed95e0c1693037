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
language-key-criteria-weight = 在同级指标中的权重，只看比例
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
language-key-indicators-weight = 在同级指标中的权重，只看比例
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
language-key-indicators-levels-text = 等级描述（写成表时）
language-key-indicators-levels-value = 该级得分比例，0至1，代替按等级折算的值
language-key-indicators-levels-requires = 在较低等级的要求之外，这一级还需要什么
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
