# reply：操作的答复

reply-checked = { $files }份量规：{ $errors ->
    [0] 无错误
   *[other] { $errors }处错误
 }，{ $warnings ->
    [0] 无警告
   *[other] { $warnings }处警告
 }
reply-indicators = { $count }项指标
reply-gate = 限制条件{ $id }：{ $because }
reply-variant = { $when }时
reply-band-first = 同组第一
reply-band-quota = 不超过同组的{ $quota }%
reply-band-first-within = 同组第一，且不超过同组的{ $quota }%
reply-key-must = 必填
reply-key-may = 可不写
reply-key-usual = 不写则为{ $usual }
reply-key-findings = 相关提示：{ $names }
reply-finding-why = 原因：{ $why }
reply-finding-instead = 应写：{ $instead }
reply-finding-keys = 相关的键：{ $keys }
reply-diff = { $before }→{ $after }：{ $class }
reply-diff-sheets = 本库中用前者评分的评分表：已提交{ $sealed }份，未提交{ $open }份
reply-fmt-untidy = { $file }格式不统一
reply-fmt-written = { $file }已改写
reply-fmt = { $files }个文件需改写，{ $same }个格式已统一
reply-rubric-new = 已按{ $from }写出：{ $files }
reply-rubric-new-next = 改写时用`rubricate rubric check { $file }`检查
reply-carried = 已写出：{ $files }
reply-carried-lost = 未能带走：
reply-carried-loss = · { $what }
reply-subject-project = 评价项目
reply-subject-unit = 评价单位
reply-loss-aggregation = { $count }个一级指标的合成方式（取最低、几何平均、耦合协调度）
reply-loss-bands = { $count }个等次
reply-loss-checklists = { $count }份清单的逐项分值：只剩全部做到与全未做到
reply-loss-conditions = { $count }处适用条件
reply-loss-coverage = 最低覆盖率
reply-loss-dates = 修改日期：以1970-01-01代替
reply-loss-evidence = { $count }类佐证材料及全部材料规则
reply-loss-facts = { $count }个属性
reply-loss-feedback = { $count }条反馈文字
reply-loss-gates = { $count }个门槛
reply-loss-identifiers = { $count }个编号
reply-loss-links = { $count }个能力标准链接
reply-loss-measures = { $count }项测量的折算：只剩折算点对应的等级
reply-loss-not-applicable = { $count }项指标可答“不适用”的规定
reply-loss-notes = { $count }项指标的判断说明
reply-loss-points = { $count }项分值指标的间隔：只剩满分与零分
reply-loss-ranges = { $count }个按区间计分的指标：只保留上限
reply-loss-sources = { $count }项指标的依据
reply-loss-translations = { $count }种译文
reply-loss-tree = { $count }层嵌套的一级指标：名称并为一行
reply-loss-unequal-ratings = { $count }行的等级数与多数不同：改为分值作答
reply-loss-weights = 权重本身：已化入分值
reply-change-same = 没有改动
reply-change-text-only = 仅文字：文字有改动，规则未变
reply-change-harmless = 无影响：任何评分表的得分都不变
reply-change-changes-scores = 影响得分：同样的评分，得分可能不同
reply-change-removes-marks = 评分失效：部分已有评分不再有效
reply-change-new = 新增
reply-change-gone = 已删
reply-weigh-cr = 一致性比率 { $cr }（{ $way }，随机一致性指标 { $table }）
reply-weigh-worst = 最不协调：`{ $row }` 对 `{ $column }` 为 { $given }，取 { $fitting } 则相符
reply-weigh-group = 共识度 { $consensus }，各成员一致性比率 { $ratios }
reply-weigh-written = 建议已写入 { $file }；使用前请给它新的版本号
reply-weigh-proposed = 仅为建议，未写入任何文件；用 `--output 文件` 写出
reply-created = 已建立{ $store }；{ $person }可任评审员、评审组长和考核办
reply-demo = 示例库{ $store }；以{ $person }的身份操作
reply-added = 已保存{ $added }条记录，另有{ $same }条无变化
reply-marked = { $project } › { $indicator }：{ $value } · 得分{ $score }，最终在{ $low }至{ $high }之间
reply-cleared = { $project } › { $indicator }：未评 · 得分{ $score }，最终在{ $low }至{ $high }之间
reply-marks-saved = 已保存{ $count }条评分
reply-sealed = { $project }：已提交锁定，得分{ $score }
reply-reopened = { $project }：已重新打开
reply-undone = 已撤销：{ $what }
reply-redone = 已重做：{ $what }
reply-job = { $act } { $percent }% · 按Ctrl-C停止
reply-job-begun = { $act } … · 按Ctrl-C停止
reply-job-stopping = { $act }正在停止…
reply-verified = 全部记录和各表均与台账一致
reply-problem-at = { $entry }：{ $what }
reply-problems = { $count }处问题
reply-backed-up = 已备份到{ $file }
reply-rebuilt = 已按{ $entries }条记录重建各表
reply-saved = { $what }{ $id }已保存
reply-unchanged = { $what }{ $id }无变化，无需保存
reply-record-person = 人员
reply-record-unit = 单位
reply-record-place = 地区
reply-record-need = 需求
reply-record-project = 项目
reply-record-evidence = 佐证材料
reply-move = { $project }：{ $before }→{ $after }：{ $class }
reply-move-keeps = 继续有效{ $count }项：{ $indicators }
reply-move-new = 新增{ $count }项：{ $indicators }
reply-move-again = 需重新查看{ $count }项：
reply-move-was = 原为{ $value }
reply-move-reworded = 文字有改动
reply-move-reasked = 评分方式已变
reply-move-waiting = 此前版本起待查看
reply-move-left = 指标已删，原评分留存{ $count }项：
reply-move-not-yet = 尚未更改：以下为rubric move加上--yes后的变化，之后可撤销
reply-moved = { $project }已转到{ $rubric }：{ $keeps }项继续有效，{ $again }项需重新查看，{ $left }项留存
reply-rubric-chosen = { $project }改按{ $rubric } { $version }评分

## 经过，用于日志
reply-event-pen = { $person }启用一支新笔
reply-event-person = 人员{ $id }：{ $name }
reply-event-unit = 单位{ $id }：{ $name }
reply-event-place = 地区{ $id }：{ $name }
reply-event-need = 需求{ $id }：{ $name }
reply-event-project = 项目{ $id }：{ $name }
reply-event-beside = { $what } · 列到{ $indicators }下
reply-event-evidence = { $project }的佐证材料{ $id }：{ $name }
reply-event-retired = 撤回{ $project }的佐证材料{ $id }：{ $name }
reply-event-rubric = 量规{ $id } { $version }
reply-event-move = { $project }的评分表转到{ $id } { $version }
reply-event-sheet = { $project }的评分表开始，量规{ $id } { $version }
reply-event-answer = { $project } › { $indicator }：{ $value }
reply-event-cleared = { $project } › { $indicator }：收回评分
reply-event-comment = { $project } › { $indicator }：“{ $text }”
reply-event-long-comment = { $project } › { $indicator }：“{ $text }”（{ $count }字）
reply-event-no-comment = { $project } › { $indicator }：收回评语
reply-event-cites = { $project } › { $indicator }引用{ $evidence }
reply-event-no-cites = { $project } › { $indicator }不再引用材料
reply-event-seal = { $project }已提交锁定
reply-event-reopen = { $project }重新打开：“{ $reason }”
reply-event-unknown = 一条类型不明的记录（{ $kind }）
reply-event-withheld = 一条内容未公开的记录
reply-event-undo = 撤销：{ $what }

## 项目或评分的经过
reply-past-answer = 评分
reply-past-cites = 引用材料
reply-past-comment = 评语
reply-past-evidence = 佐证材料
reply-past-project = 项目
reply-past-reopen = 重新打开
reply-past-seal = 提交锁定
reply-past-move = 量规版本
reply-past-sheet = 评分表开始
reply-past-line = { $what }：{ $before } → { $after }
reply-deed-done = 已执行
reply-deed-undone = 已撤销
reply-deed-redone = 已重做
reply-deed-in-vain = 未生效
reply-restored = 已恢复为{ $entry }的内容
reply-restored-same = 与{ $entry }的内容相同，无需恢复

## 谁在操作
reply-which-person = 以谁的身份操作？请输入其中一个编号：

## 句中的日期
reply-date-year = { $year }年
reply-date-month = { $year }年{ $month }月
reply-date-day = { $month }{ $day }日

## 设置
reply-config-amiss = 设置文件有{ $count }处问题；查看：rubricate config check
reply-config-checked = 设置：{ $errors ->
    [0] 无错误
   *[other] { $errors }处错误
 }，{ $warnings ->
    [0] 无警告
   *[other] { $warnings }处警告
 }
reply-config-head = rubricate的设置；各行所写即为默认值，以#开头且其后无空格的行可自行设定
reply-config-keys = 为各层操作另设按键：写按键名称，多个之间空一格，如a、S、C-s、F5、tab、ret、esc、space、pageup；不用字母的按键总有一个保留
reply-config-none = 没有设置文件；按默认设置运行
reply-config-set = { $key }现为{ $value }

## 项目卡
reply-card-unit = 单位
reply-card-place = 地区
reply-card-model = 合作模式
reply-card-year = 年份
reply-card-partners = 合作方
reply-card-needs = 回应需求
reply-card-rubric = 量规
reply-card-facts = 属性
reply-card-about = 简介
reply-card-source = 出处
reply-card-evidence = 佐证材料
reply-not-given = 未填
reply-no-evidence = 暂无
reply-no-rubric = 暂无；选用：rubricate rubric use { $project } three-outcomes

## 现状：`reply-sign-NAME`是所查看的，`reply-advice-NAME`说明不正常时怎么办
reply-area-terminal = 终端
reply-area-settings = 设置
reply-area-store = 评分库
reply-signs = { $count ->
    [0] 一切正常
   *[other] { $count }处不正常
 }
reply-sign-value = { $value }
reply-sign-yes = 是
reply-sign-no = 否
reply-sign-unasked = 不详；没有可应答的终端
reply-sign-term = TERM
reply-sign-colours = 颜色数
reply-sign-no-color = 无，按NO_COLOR的要求
reply-sign-unicode = 字符编码
reply-sign-widths = 部分符号的宽度
reply-sign-paste = 整段粘贴
reply-sign-synchronised = 整屏刷新
reply-sign-clipboard = 剪贴板
reply-sign-osc52 = 用OSC 52，须终端允许
reply-sign-between = 中间程序
reply-sign-tmux-escape-time = tmux escape-time
reply-sign-tmux-terminal = tmux终端类型
reply-sign-locale = 语言环境
reply-sign-locale-value = { $locale }；界面语言为{ $lang }
reply-sign-config = 设置
reply-sign-config-none = 无；应放在{ $file }
reply-sign-store = 文件
reply-sign-opens = 可打开
reply-sign-entries = 记录数
reply-sign-bytes = 字节数
reply-sign-log-bytes = 日志字节数
reply-sign-schema = 各表版本
reply-sign-writable = 可写入
reply-sign-file-system = 文件系统
reply-advice-colours = 请把TERM设为实际的终端，如xterm-256color，或设COLORTERM=truecolor
reply-advice-unicode = 请设UTF-8的语言环境，如LANG=zh_CN.UTF-8
reply-advice-widths = { $texts }的宽度与计算的不符：请把终端的“宽度不定的字符”设为窄，或换一种字体
reply-advice-paste = 长段粘贴会逐键送达；请换一个终端
reply-advice-clipboard = 请让tmux转交：tmux set -s set-clipboard on
reply-advice-screen = screen转交的颜色和按键比tmux少
reply-advice-escape-time = Esc键会延迟送达：tmux set -s escape-time 10
reply-advice-tmux-terminal = 颜色比终端所有的少：tmux set -g default-terminal tmux-256color
reply-advice-schema = 下次保存会把各表升到版本{ $newest }；请先用rubricate backup备份
